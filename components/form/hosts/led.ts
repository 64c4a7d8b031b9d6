import type { Target } from '@/lib/node-files/index.ts';
import type { Mirror, Registries } from '@/lib/registries/model.ts';
import type { Steps } from '@/lib/steps/index.ts';
import { inStretches } from '@/lib/steps/stretches.ts';
import { endpointOutcome } from './endpoint-outcome.ts';
import { besideMirror, goesPast, routeOf } from './route.ts';

/** The hosts that one mirror leads to. */
export type Led = {
  readonly name: string;
  readonly mirror: Mirror;
  /** What beside it matters to that. */
  readonly beside: string;
  readonly endpoints: readonly string[];
  /** The registry itself, where that is asked. */
  readonly itself: string | null;
};

/** Where mirrors lead, found anew of those that changed; the list of before where none did. */
export function* leading(
  registries: Registries,
  target: Target,
  ignored: ReadonlySet<string>,
  before: readonly Led[],
): Steps<readonly Led[]> {
  const { led, fresh } = takenOver(registries, target, ignored, before);
  if (fresh.length === 0 && led.length === before.length) return before;
  yield* inStretches(fresh, (each) => {
    Object.assign(each, hostsOf(each, registries, target, ignored));
  });
  return led;
}

/** A list for all mirrors, with those in it that stayed in their order; the fresh ones lead nowhere yet. */
function takenOver(registries: Registries, target: Target, ignored: ReadonlySet<string>, before: readonly Led[]) {
  const { mirrors } = registries;
  const led: Led[] = [];
  const fresh: Led[] = [];
  let at = 0;
  mirrors?.forEach((mirror, name) => {
    const beside = besideMirror(name, registries, target, ignored);
    let elder = before[at];
    while (elder !== undefined && elder.name !== name && !mirrors.has(elder.name)) elder = before[++at];
    if (elder?.name === name) at += 1;
    if (elder?.name === name && elder.mirror === mirror && elder.beside === beside) {
      led.push(elder);
      return;
    }
    const younger = { name, mirror, beside, endpoints: [], itself: null };
    led.push(younger);
    fresh.push(younger);
  });
  return { led, fresh };
}

function hostsOf(
  { name, mirror }: Led,
  registries: Registries,
  target: Target,
  ignored: ReadonlySet<string>,
): Pick<Led, 'endpoints' | 'itself'> {
  const { lastResort } = routeOf(name, registries, target, ignored);
  const asked = goesPast(lastResort) ? [] : (mirror.endpoint ?? []);
  const outcomes = asked.map((text) => endpointOutcome(text, target));
  return {
    endpoints: outcomes.flatMap((outcome) => (outcome.kind === 'asked' ? [outcome.host] : [])),
    itself: lastResort.kind === 'asked' && lastResort.host !== '*' ? lastResort.host : null,
  };
}
