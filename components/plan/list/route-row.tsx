'use client';

import { Globe, KeyRound, Unplug } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ComponentType } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { classNames } from '@/components/ui/class-names.ts';
import type { JudgedRoute } from '@/lib/pull/index.ts';
import { listIn } from '@/messages/values-in.ts';
import { useChooseImage } from '../images/use-choose-image.ts';
import { RouteSummary } from '../route/route-summary.tsx';

/** One image of a list, with its way in short and what is worth knowing of it; pressing it shows the way. */
export function RouteRow({ route, shown }: { route: JudgedRoute; shown: boolean }) {
  const t = useTranslations('plan.view.list');
  const locale = useLocale();
  const choose = useChooseImage();
  const { image, plan, internet, withoutLogin, isMirrored } = route;
  return (
    <button
      {...inPalette('plan-of', image)}
      type="button"
      aria-current={shown ? 'true' : undefined}
      className={classNames(
        'grid w-full min-w-0 py-1 pr-2 pl-3 text-left focus-visible:-outline-offset-2',
        shown ? 'bg-accent-soft' : 'hover:bg-hover',
      )}
      onClick={() => choose(image)}
    >
      <span className="truncate font-mono text-sm leading-5">{image}</span>
      <RouteSummary plan={plan} />
      {plan.kind === 'attempts' ? (
        <span className="flex flex-wrap gap-x-3 text-sm text-muted empty:hidden">
          {internet.length > 0 ? <Mark icon={Globe} text={t('internet', { hosts: listIn(locale, internet) })} /> : null}
          {withoutLogin.length > 0 ? (
            <Mark icon={KeyRound} text={t('noLogin', { hosts: listIn(locale, withoutLogin) })} />
          ) : null}
          {isMirrored ? null : <Mark icon={Unplug} text={t('noMirror')} />}
        </span>
      ) : null}
    </button>
  );
}

function Mark({ icon: Icon, text }: { icon: ComponentType<{ className: string; 'aria-hidden': true }>; text: string }) {
  return (
    <span className="flex min-w-0 items-center gap-1">
      <Icon aria-hidden className="size-3 shrink-0" />
      <span className="min-w-0 wrap-anywhere">{text}</span>
    </span>
  );
}
