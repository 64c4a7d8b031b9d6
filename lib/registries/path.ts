/**
 * A place in the model: `['mirrors', 'docker.io', 'endpoint', 1]`, `['mirrors', 'docker.io', 'rewrite', '^library/']`,
 * `['configs', 'harbor.lan', 'auth', 'username']`. Names hold dots, so a path is a list and never a dotted text.
 */
export type ModelPath = readonly (string | number)[];

/** A text that is equal for equal paths and only for them, for use as a map's key. */
export function pathKey(path: ModelPath): string {
  return path.join('\u0000');
}
