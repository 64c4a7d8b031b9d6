/** A sort of place in the document, whatever the names: `mirrors`, `*`, `endpoint`. Neighbours of a kind look alike. */
export type Kind = readonly string[];

/** The kind of what stands below a key. */
export function kindBelow(kind: Kind, key: string): Kind {
  const named = kind.length === 1 || kind[2] === 'rewrite';
  return [...kind, named ? '*' : key];
}

/** The kind of a place of the model. */
export function kindOf(path: readonly string[]): Kind {
  return path.reduce<Kind>((kind, key) => kindBelow(kind, key), []);
}
