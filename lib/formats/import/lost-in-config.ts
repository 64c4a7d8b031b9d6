import type { AnyJson } from '@iarna/toml';
import { type ImportNote, note } from './import-note.ts';
import { refusedInline } from './refused-endpoint.ts';
import { isTable, type TomlTable, tableAt, textsAt } from './toml-table.ts';

type Known = Readonly<Record<string, (value: AnyJson | undefined) => boolean>>;

const isText = (value: AnyJson | undefined) => typeof value === 'string';
const isFlag = (value: AnyJson | undefined) => typeof value === 'boolean';
const areTexts = (value: AnyJson | undefined) => isText(value) || (Array.isArray(value) && value.every(isText));
const holdsTexts = (value: AnyJson | undefined) => isTable(value) && Object.values(value).every(isText);

const registryKeys: Known = { mirrors: isTable, configs: isTable, auths: isTable, config_path: isText };
const mirrorKeys: Known = { endpoint: areTexts, rewrite: holdsTexts };
const configKeys: Known = { auth: isTable, tls: isTable };
const authKeys: Known = { username: isText, password: isText, auth: isText, identitytoken: isText };
const tlsKeys: Known = { ca_file: isText, cert_file: isText, key_file: isText, insecure_skip_verify: isFlag };

/**
 * What the registries of a config.toml say beyond what registries.yaml can, or what is said of them by hand that K3s takes otherwise.
 * With a folder containerd takes no mirrors beside it.
 */
export function lostInConfig(registry: TomlTable, hasFolder: boolean, generated: boolean): readonly ImportNote[] {
  return [
    ...lostKeys('config.toml', registry, 'registry.', registryKeys),
    ...lostIn(registry, 'mirrors', (name, mirror) => {
      if (hasFolder) return [note('setting-refused', { name, key: 'mirrors' })];
      const refused = generated ? [] : textsAt(mirror, 'endpoint').flatMap((endpoint) => refusedInline(name, endpoint));
      return [...refused, ...lostKeys(name, mirror, '', mirrorKeys)];
    }),
    ...lostIn(registry, 'configs', (name, config) => [
      ...lostKeys(name, config, '', configKeys),
      ...lostKeys(name, tableAt(config, 'auth'), 'auth.', authKeys),
      ...(hasFolder && Object.hasOwn(config, 'tls')
        ? [note('setting-refused', { name, key: 'tls' })]
        : lostKeys(name, tableAt(config, 'tls'), 'tls.', tlsKeys)),
    ]),
    ...lostIn(registry, 'auths', (name, auth) => lostKeys(name, auth, 'auths.', authKeys)),
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

/** The keys that registries.yaml does not have, and those with a value of another kind. */
function lostKeys(name: string, table: TomlTable, place: string, known: Known): ImportNote[] {
  const lost = Object.keys(table).filter((key) => !Object.hasOwn(known, key) || !known[key]?.(table[key]));
  return lost.map((key) => note('setting-lost', { name, key: place + key }));
}
