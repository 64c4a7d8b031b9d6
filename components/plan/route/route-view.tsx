'use client';

import { useTranslations } from 'next-intl';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { StopResult } from '@/components/probe/pull/stop-result.tsx';
import { pullTestId } from '@/components/probe/state/test-id.ts';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { programName } from '@/lib/node-files/program-name.ts';
import { holdsLogin } from '@/lib/pull/image/holds-login.ts';
import type { PullPlan } from '@/lib/pull/index.ts';
import { usePlanView } from '../plan-view.ts';
import type { Planning } from '../planner/planning.ts';
import { PlanSettings } from '../settings/plan-settings.tsx';
import { routeId } from './route-id.ts';
import { RouteNotes } from './route-notes.tsx';
import { Stop } from './stop.tsx';
import { TryPull } from './try-pull.tsx';
import { PlannedPlaces } from './use-place.ts';
import { Verdict } from './verdict.tsx';

type RouteViewProps = { planning: Planning | null; image: string };

/** The way of one image: how it ends, and every host that is asked on it. */
export function RouteView({ planning, image }: RouteViewProps) {
  const t = useTranslations('plan.view');
  const stale = useEditor((state) => !state.reading.accepted);
  const program = useProgramName();
  const hasLogin = holdsLogin(image);
  return (
    <section
      aria-label={image === '' || hasLogin ? t('route') : t('routeOf', { image })}
      id={routeId}
      className="min-w-0 max-md:border-t max-md:border-line md:min-h-0 md:overflow-y-auto md:overscroll-contain"
    >
      <PlanSettings />
      {stale ? <p className="px-3 pt-2 text-muted">{t('stale', { program })}</p> : null}
      {planning ? (
        <PlannedPlaces value={planning.places}>
          <Plan planning={planning} image={image} />
        </PlannedPlaces>
      ) : (
        <p role="status" className="p-3 text-muted transition-opacity delay-300 starting:opacity-0">
          {t('reading')}
        </p>
      )}
    </section>
  );
}

function Plan({ planning, image }: { planning: Planning; image: string }) {
  const t = useTranslations('plan.view');
  const program = useProgramName();
  if (planning.unwritable !== null) return <Refusal>{t('unwritable', { program, file: planning.unwritable })}</Refusal>;
  if (image === '') return <p className="max-w-prose p-3 text-muted">{t('intro')}</p>;
  if (holdsLogin(image)) return <Refusal>{t('login')}</Refusal>;
  return <Route plan={planning.plan(image)} image={image} />;
}

function useProgramName(): string {
  return useEditor(({ target }) => programName(target.program));
}

function Refusal({ children }: { children: string }) {
  return (
    <p className="grid grid-cols-[14px_minmax(0,1fr)] gap-2 p-3">
      <span className="flex h-5 items-center">
        <VerdictIcon kind="error" />
      </span>
      <span className="wrap-anywhere">{children}</span>
    </p>
  );
}

function Route({ plan, image }: { plan: PullPlan; image: string }) {
  const t = useTranslations('plan.view');
  const [build] = usePlanView((view) => view.build);
  const test = pullTestId(image, build);
  const notes = plan.kind === 'attempts' || plan.kind === 'fails' ? plan.notes : [];
  return (
    <div className="grid gap-2.5 px-3 pt-2 pb-3">
      <Verdict plan={plan} />
      {plan.kind === 'attempts' ? <TryPull key={test} image={image} /> : null}
      <RouteNotes notes={notes.filter(({ attempt }) => attempt === null)} />
      {plan.kind === 'attempts' ? (
        <ol aria-label={t('stops')} className="grid">
          {plan.attempts.map((attempt, index) => (
            <Stop
              // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place in the route
              key={index}
              attempt={attempt}
              number={index + 1}
              result={<StopResult id={test} index={index} />}
              isLast={index === plan.attempts.length - 1}
              notes={notes.filter((note) => note.attempt === index)}
            />
          ))}
        </ol>
      ) : null}
    </div>
  );
}
