import type { Program } from '../../node-files/index.ts';
import { escapedAsToml, generatorOf, isGenerated } from './generated-toml.ts';
import { type ImportNote, note } from './import-note.ts';
import { type ReadConfigToml, readConfigToml } from './read-config-toml.ts';
import { type ReadHostsToml, readHostsToml } from './read-hosts-toml.ts';
import type { SortedFiles } from './sort-files.ts';
import type { TomlTable } from './toml-table.ts';

/** A config.toml that is no TOML, and the program that wrote it once. */
export type UnreadConfig = { readonly path: string; readonly program: Program | null };

export type ParsedFiles = {
  readonly config: ReadConfigToml | null;
  readonly unread: UnreadConfig | null;
  readonly hosts: readonly ReadHostsToml[];
};

/** Parses what is TOML, and notes what is not. */
export async function parseFiles({ configToml, hostsToml }: SortedFiles, notes: ImportNote[]): Promise<ParsedFiles> {
  const { parse } = await import('@iarna/toml');
  const parsed = (file: string, text: string): TomlTable | null => {
    const fault = faultOf(text, parse);
    if (fault === null) return parse(isGenerated(text) ? escapedAsToml(text) : text);
    const escaped = escapedAsToml(text);
    const isReadable = isGenerated(text) && faultOf(escaped, parse) === null;
    notes.push(note(isReadable ? 'not-toml-but-read' : 'not-toml', { file, line: fault }));
    return isReadable ? parse(escaped) : null;
  };
  const table = configToml === null ? null : parsed(configToml.path, configToml.text);
  const config = table === null ? null : readConfigToml(table, configToml?.text ?? '', notes);
  const hosts = [...hostsToml].flatMap(([name, { path, text }]): ReadHostsToml[] => {
    const hostsTable = parsed(path, text);
    return hostsTable === null ? [] : [readHostsToml({ name, path, text }, hostsTable, config?.certsFolder ?? null)];
  });
  const isUnread = configToml !== null && config === null;
  const unread = isUnread ? { path: configToml.path, program: generatorOf(configToml.text) } : null;
  return { config, unread, hosts };
}

/** The line from 1 on at which a text is no TOML; null where it is. */
function faultOf(text: string, parse: (text: string) => unknown): number | null {
  try {
    parse(text);
    return null;
  } catch (error) {
    const line = typeof error === 'object' && error !== null && 'line' in error ? error.line : 0;
    return typeof line === 'number' ? line + 1 : 1;
  }
}
