import { hideUrlPassword } from '../registries/url-password.ts';
import type { Change } from './change.ts';
import { longestRising } from './longest-rising.ts';
import { change } from './shown.ts';

/** An endpoint of one side and where it stands on the other; null where it does not. */
type Pair = { readonly before: number | null; readonly after: number | null };

/** What became of a mirror's endpoints, which are asked in their order. */
export function endpointChanges(
  mirror: string,
  before: readonly string[],
  after: readonly string[],
): readonly Change[] {
  const pairs = pairUp(before, after);
  const told = (id: Change['id'], from: number | null, to: number | null) => {
    const endpoint = (to === null ? before[from ?? 0] : after[to]) ?? '';
    const path = ['mirrors', mirror, 'endpoint', to ?? from ?? 0];
    const places = { ...(from === null ? {} : { from: from + 1 }), ...(to === null ? {} : { to: to + 1 }) };
    return change(id, path, { mirror, endpoint, isNew: from === null ? 'yes' : 'no', ...places });
  };
  // What becomes the first moved, not those that made room for it.
  const kept = pairs.filter(isKept).filter((pair) => pair.after > 0 || pair.before === 0);
  const still = longestRising(kept.map((pair) => pair.before));
  return pairs.flatMap((pair): Change[] => {
    const { before: from, after: to } = pair;
    if (from === null) return [told(to === 0 && before.length > 0 ? 'endpoint-first' : 'endpoint-added', from, to)];
    if (to === null) return [told('endpoint-removed', from, to)];
    const password = before[from] === after[to] ? [] : [told('endpoint-password', from, to)];
    if (to === 0 && from !== 0) return [told('endpoint-first', from, to), ...password];
    return still.has(from) ? password : [told('endpoint-moved', from, to), ...password];
  });
}

function isKept(pair: Pair): pair is { readonly before: number; readonly after: number } {
  return pair.before !== null && pair.after !== null;
}

/** The endpoints of after in their order, then those that are gone. The same text is the same endpoint, then what differs in its password. */
function pairUp(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const left = new Set(before.keys());
  const found: (number | null)[] = after.map(() => null);
  for (const [sameAs, isRest] of [
    [(text: string) => text, false],
    [hideUrlPassword, true],
  ] as const) {
    for (const [to, text] of after.entries()) {
      if (isRest && found[to] !== null) continue;
      const from = [...left].find((index) => sameAs(before[index] ?? '') === sameAs(text));
      if (from === undefined) continue;
      left.delete(from);
      found[to] = from;
    }
  }
  const gone = [...left].map((from) => ({ before: from, after: null }));
  return [...found.map((from, to) => ({ before: from, after: to })), ...gone];
}
