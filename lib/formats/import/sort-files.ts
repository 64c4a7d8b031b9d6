/** The files of a node, by what they are. */
export type SortedFiles = {
  readonly configToml: string | null;
  /** By the registry that each is for. */
  readonly hostsToml: ReadonlyMap<string, { readonly path: string; readonly text: string }>;
  readonly registriesYaml: string | null;
  readonly unknown: readonly string[];
};

/** Tells what each file is by its path, from wherever on a node the paths begin. */
export function sortFiles(files: ReadonlyMap<string, string>): SortedFiles {
  const hostsToml = new Map<string, { path: string; text: string }>();
  const unknown: string[] = [];
  let configToml: string | null = null;
  let registriesYaml: string | null = null;
  for (const [path, text] of files) {
    const [name = ''] = path.split('/').slice(-1);
    if (name === 'hosts.toml') hostsToml.set(registryOf(path), { path, text });
    else if (/^registries\.ya?ml$/.test(name)) registriesYaml ??= text;
    else if (/^config.*\.toml$/.test(name) && configToml === null) configToml = text;
    else unknown.push(path);
  }
  return { configToml, hostsToml, registriesYaml, unknown };
}

/** The registry whose folder a hosts.toml is in. K3s' folders have its name, with a scheme as a folder of its own. */
function registryOf(path: string): string {
  const folder = /(?:^|\/)certs\.d\/(.+)\/hosts\.toml$/.exec(path)?.[1] ?? path.split('/').slice(-2, -1)[0] ?? '';
  if (folder === '_default') return '*';
  const withPort = /^(.+)_(\d+)_$/.exec(folder);
  if (withPort !== null) return `${withPort[1]}:${withPort[2]}`;
  return folder.replace(/^([a-z]+:)\/(?=[^/])/, '$1//');
}
