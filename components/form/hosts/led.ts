import type { Target } from '@/lib/node-files/index.ts';
import type { Mirror, Registries } from '@/lib/registries/model.ts';
import type { Steps } from '@/lib/steps/index.ts';
import { inStretches } from '@/lib/steps/stretches.ts';
import { endpointOutcome } from './endpoint-outcome.ts';
import { routeOf, settingsBeside } from './route.ts';

/** The hosts that one mirror leads to; of what is beside it, the settings for its name matter to that. */
export type Led = {
  readonly name: string;
  readonly mirror: Mirror;
  /** What `configs` has for its name. */
  readonly settings: string;
  readonly endpoints: readonly string[];
  /** The registry itself, where that is asked. */
  readonly itself: string | null;
};

/** Where mirrors lead, found anew of those that changed; the list of before where none did. */
export function* leading(registries: Registries, target: Target, before: readonly Led[]): Steps<readonly Led[]> {
  const { led, fresh } = takenOver(registries, before);
  if (fresh.length === 0 && led.length === before.length) return before;
  yield* inStretches(fresh, (each) => {
    Object.assign(each, hostsOf(each, registries, target));
  });
  return led;
}

/** A list for all mirrors, with those in it that stayed in their order; the fresh ones lead nowhere yet. */
function takenOver(registries: Registries, before: readonly Led[]) {
  const { mirrors } = registries;
  const led: Led[] = [];
  const fresh: Led[] = [];
  let at = 0;
  mirrors?.forEach((mirror, name) => {
    const settings = settingsBeside(name, registries);
    let elder = before[at];
    while (elder !== undefined && elder.name !== name && !mirrors.has(elder.name)) elder = before[++at];
    if (elder?.name === name) at += 1;
    if (elder?.name === name && elder.mirror === mirror && elder.settings === settings) {
      led.push(elder);
      return;
    }
    const younger = { name, mirror, settings, endpoints: [], itself: null };
    led.push(younger);
    fresh.push(younger);
  });
  return { led, fresh };
}

function hostsOf({ name, mirror }: Led, registries: Registries, target: Target): Pick<Led, 'endpoints' | 'itself'> {
  const outcomes = (mirror.endpoint ?? []).map((text) => endpointOutcome(text, target));
  const { lastResort } = routeOf(name, registries, target);
  return {
    endpoints: outcomes.flatMap((outcome) => (outcome.kind === 'asked' ? [outcome.host] : [])),
    itself: lastResort.kind === 'asked' && lastResort.host !== '*' ? lastResort.host : null,
  };
}
