'use client';

import { useTranslations } from 'next-intl';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { ProviderFailure } from './provider-failures.ts';

type ProviderButtonProps = { to: string; provider: string; failed: ProviderFailure | null };

/** Leads to the provider that the team signs in at, and says why that did not work the last time. */
export function ProviderButton({ to, provider, failed }: ProviderButtonProps) {
  const t = useTranslations('team.signIn.provider');
  return (
    <div className="grid gap-3">
      {failed === null ? null : (
        <p role="alert" className="flex items-start gap-2 rounded bg-bad-soft px-3 py-2 text-bad">
          <span className="mt-0.75">
            <VerdictIcon kind="error" />
          </span>
          {t(`failed.${failed}`, { provider })}
        </p>
      )}
      <a
        href={`/api/v1/oidc/start?to=${encodeURIComponent(to)}`}
        className="inline-flex min-h-7 items-center justify-center rounded border border-line-strong px-3 py-1 text-center font-medium transition-colors [overflow-wrap:anywhere] hover:bg-hover pointer-coarse:min-h-10"
      >
        {t('button', { provider })}
      </a>
      <p className="flex items-center gap-3 text-sm text-faint before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t('or')}
      </p>
    </div>
  );
}
