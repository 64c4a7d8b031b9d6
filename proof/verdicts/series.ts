import type { Placed } from './question.ts';

/** Scenarios that are asked one after the other; the registry whose mirrors they are is not there. */
export const series: readonly (readonly string[])[] = [
  ['has-nothing.test', 'plain.test'],
  ['refused.test', 'is-away.test', 'plain.test'],
  ['has-nothing.test', 'is-away.test'],
  ['is-away.test', 'has-nothing.test'],
  ['refused.test', 'has-nothing.test'],
  ['has-nothing.test', 'forbids.test', 'breaks.test'],
  ['no-login.test', 'has-nothing.test'],
  ['no-login.test', 'is-away.test'],
  ['unknown-authority.test', 'wrong-password.test', 'has-nothing.test'],
  ['gives-to-nobody.test', 'has-nothing.test'],
  ['is-a-page.test', 'plain.test'],
  ['asks-without-a-way.test', 'goes-round.test'],
];

/** The registry of a series. */
export function registryOf(index: number): string {
  return `series-${index}.test`;
}

/** Its mirrors, as the document has them. */
export function mirrorsOf(placed: readonly Placed[]) {
  const urls = new Map(placed.map(({ name, host, scheme = 'https' }) => [name, `${scheme}://${host}`]));
  const endpointsOf = (names: readonly string[]) => names.map((name) => urls.get(name) ?? name);
  return series.map((names, index) => [registryOf(index), { endpoint: endpointsOf(names) }] as const);
}
