import { kindOfFile } from './file-kind.ts';
import { isGenerated } from './generated-toml.ts';
import { type ImportNote, note } from './import-note.ts';

type PlacedFile = { readonly path: string; readonly text: string };

/** The files of a node, by what they are. */
export type SortedFiles = {
  readonly configToml: PlacedFile | null;
  /** By the registry that each is for. */
  readonly hostsToml: ReadonlyMap<string, PlacedFile>;
  readonly registriesYaml: string | null;
  readonly notes: readonly ImportNote[];
};

/** Tells what each file is, from wherever on a node the paths begin. */
export function sortFiles(files: ReadonlyMap<string, string>): SortedFiles {
  const hostsToml = new Map<string, PlacedFile>();
  const configs: PlacedFile[] = [];
  const documents: PlacedFile[] = [];
  const notes: ImportNote[] = [];
  for (const [path, text] of files) {
    const kind = kindOfFile(path, text);
    if (kind === 'config') configs.push({ path, text });
    else if (kind === 'registries') documents.push({ path, text });
    else if (kind === 'other') notes.push(note('file-unknown', { file: path }));
    else {
      const name = registryOf(path) ?? guessedRegistry(path, text, notes);
      if (hostsToml.has(name)) notes.push(note('file-repeated', { file: path, name }));
      else hostsToml.set(name, { path, text });
    }
  }
  // A node may have the file of another containerd beside the one that was generated.
  const configToml = configs.find(({ text }) => isGenerated(text)) ?? configs[0] ?? null;
  const [document, ...otherDocuments] = documents;
  // A file and a link to it say the same.
  for (const { path } of [...configs.filter(({ text }) => text !== configToml?.text), ...otherDocuments]) {
    notes.push(note('file-second', { file: path }));
  }
  return { configToml, hostsToml, registriesYaml: document?.text ?? null, notes };
}

/** The registry whose folder a hosts.toml is in. K3s' folders have its name, with a scheme as a folder of its own. */
function registryOf(path: string): string | null {
  const folder = /(?:^|\/)certs\.d\/(.+)\/hosts\.toml$/.exec(path)?.[1] ?? path.split('/').slice(-2, -1)[0];
  if (folder === undefined || folder === '' || folder === '.') return null;
  if (folder === '_default') return '*';
  const withPort = /^(.+)_(\d+)_$/.exec(folder);
  if (withPort !== null) return `${withPort[1]}:${withPort[2]}`;
  return folder.replace(/^([a-z]+:)\/(?=[^/])/, '$1//');
}

/** A file without its folder tells its registry by the `server` alone, which that of all others does not have. */
function guessedRegistry(path: string, text: string, notes: ImportNote[]): string {
  const server = /^\s*server\s*=\s*["'](?:[a-z]+:\/\/)?(?:[^/"'@]*@)?([^/"']+)/m.exec(text)?.[1] ?? '*';
  const name = server === 'registry-1.docker.io' ? 'docker.io' : server;
  notes.push(note('registry-guessed', { file: path, name }));
  return name;
}
