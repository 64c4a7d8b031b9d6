import type { TomlFaultKind } from '../node-files.ts';

/** Where in a TOML file a value of the model stands, and between which quotes. */
export type ValuePlace =
  /** `[host."…"]`, as it is. */
  | 'table-name'
  /** `[….configs.'…'.auth]`, as it is. */
  | 'literal-table-name'
  /** `server = "…"`, as it is. */
  | 'server'
  /** `"…" = `, as it is. */
  | 'pattern'
  /** ` = "…"` after a pattern, as it is. */
  | 'replacement'
  /** `ca_file = "…"` on the lines before hosts.toml, as it is. */
  | 'file-name'
  /** Spelled by Go's `%q`. */
  | 'quoted';

/** What goes wrong in a place that takes values as they are, other than by control characters. */
export const unescapedKinds: Readonly<Record<ValuePlace, TomlFaultKind>> = {
  'table-name': 'quote-in-name',
  'literal-table-name': 'quote-in-name',
  server: 'quote-in-name',
  pattern: 'rewrite-unescaped',
  replacement: 'rewrite-unescaped',
  'file-name': 'file-name-unescaped',
  quoted: 'control-character',
};
