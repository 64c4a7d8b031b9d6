import { type ImportNote, note } from './import-note.ts';
import { isTable, type TomlTable, tableAt } from './toml-table.ts';

const authFields = ['username', 'password', 'auth', 'identitytoken'];
const tlsFields = ['ca_file', 'cert_file', 'key_file', 'insecure_skip_verify'];

/** What the registries of a config.toml say beyond what registries.yaml can. With a folder containerd takes no mirrors beside it. */
export function lostInConfig(registry: TomlTable, hasFolder: boolean): readonly ImportNote[] {
  return [
    ...unknownIn('config.toml', registry, 'registry.', ['mirrors', 'configs', 'auths', 'config_path']),
    ...lostIn(registry, 'mirrors', (name, mirror) =>
      hasFolder
        ? [note('setting-refused', { name, key: 'mirrors' })]
        : unknownIn(name, mirror, '', ['endpoint', 'rewrite']),
    ),
    ...lostIn(registry, 'configs', (name, config) => [
      ...unknownIn(name, config, '', ['auth', 'tls']),
      ...unknownIn(name, tableAt(config, 'auth'), 'auth.', authFields),
      ...(hasFolder && Object.hasOwn(config, 'tls')
        ? [note('setting-refused', { name, key: 'tls' })]
        : unknownIn(name, tableAt(config, 'tls'), 'tls.', tlsFields)),
    ]),
    ...lostIn(registry, 'auths', (name, auth) => unknownIn(name, auth, 'auths.', authFields)),
  ];
}

function lostIn(
  registry: TomlTable,
  section: string,
  lost: (name: string, entry: TomlTable) => readonly ImportNote[],
): ImportNote[] {
  return Object.entries(tableAt(registry, section)).flatMap(([name, entry]) =>
    isTable(entry) ? lost(name, entry) : [note('setting-lost', { name, key: section })],
  );
}

function unknownIn(name: string, table: TomlTable, place: string, known: readonly string[]): ImportNote[] {
  const unknown = Object.keys(table).filter((key) => !known.includes(key));
  return unknown.map((key) => note('setting-lost', { name, key: place + key }));
}
