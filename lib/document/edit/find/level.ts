/** What stands at a level of the model, as a repeated key of it behaves: a value replaces the last, or merges with it. */
export type Level = 'section' | 'entry' | 'list' | 'struct' | 'map' | 'text';

const fields: Readonly<Record<string, Level>> = {
  endpoint: 'list',
  rewrite: 'map',
  auth: 'struct',
  tls: 'struct',
};

/** The level of a place: `mirrors`, `mirrors.docker.io`, `mirrors.docker.io.rewrite`, … */
export function levelOf(path: readonly string[]): Level {
  if (path.length === 1) return 'section';
  if (path.length === 2) return 'entry';
  return path.length === 3 ? (fields[path[2] ?? ''] ?? 'text') : 'text';
}

/** yaml.v2 fills maps and structs that it finds filled: repeated sections, `rewrite`, `auth` and `tls` merge. */
export function merges(level: Level): boolean {
  return level === 'section' || level === 'struct' || level === 'map';
}
