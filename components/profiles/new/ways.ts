export const ways = ['template', 'own', 'copy'] as const;

/** What a new profile begins with. */
export type Way = (typeof ways)[number];

export function wayNamed(name: unknown): Way {
  return ways.find((way) => way === name) ?? 'template';
}
