/** Numbers of revisions; 0 is what was before the first. */
export type ComparedSides = { readonly from: number; readonly to: number };

type Asked = { readonly [name: string]: string | string[] | undefined };

/** Which revisions an address compares: unless it says so, the published one with the one before. */
export function readSides({ from, to }: Asked, published: number): ComparedSides {
  const after = numberIn(to) ?? published;
  return { from: numberIn(from) ?? Math.max(0, after - 1), to: after };
}

function numberIn(text: string | string[] | undefined): number | null {
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
