'use client';

import { CircleCheckBig, CircleX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { PullPlan } from '@/lib/pull/index.ts';
import { hideUrlPasswords } from '@/lib/registries/url-password.ts';
import { askedHosts } from './asked-hosts.ts';

/** What a pull ends in, as far as that is certain before it is tried. */
export function Verdict({ plan }: { plan: PullPlan }) {
  const t = useTranslations('plan.view');
  const open = plan.kind === 'attempts';
  const Icon = open ? CircleCheckBig : CircleX;
  const reason = reasonOf(plan);
  return (
    <div className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-2">
      <span className="flex h-5 items-center">
        <Icon aria-hidden className={`size-4 ${open ? 'text-ok' : 'text-bad'}`} />
      </span>
      <p>
        <strong className="font-semibold">{t(`verdict.${plan.kind}`)}</strong>
        <span className="text-muted"> {t(`ends.${plan.kind}`, { count: new Set(askedHosts(plan)).size })}</span>
      </p>
      {reason === '' ? null : (
        <p className="col-start-2 mt-1 rounded bg-sunken px-2 py-1 font-mono text-sm wrap-anywhere">{reason}</p>
      )}
    </div>
  );
}

/** In containerd's own words. */
function reasonOf(plan: PullPlan): string {
  if (plan.kind === 'attempts') return '';
  if (plan.kind === 'fails') return hideUrlPasswords(plan.fails);
  return plan.kind === 'refused' ? plan.refused : plan.error;
}
