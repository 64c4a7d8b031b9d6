import { type ImportNote, note } from './import-note.ts';

const usualFolders = '/etc/containerd/certs.d:/etc/docker/certs.d';

type Placed = { readonly name: string; readonly path: string };

/** The folder on the node that a hosts.toml is in: of those of `config_path` the one that its path ends in, or the first. */
export function folderOfHosts(
  { name, path }: Placed,
  configPath: string | null,
): { folder: string; notes: readonly ImportNote[] } {
  const inFolder = `/${path.split('/').slice(-2, -1)[0] ?? (name === '*' ? '_default' : name)}`;
  const folders = (configPath ?? usualFolders).split(':').map((folder) => folder.replace(/\/+$/, ''));
  const told = folders.find((folder) => `/${path}`.endsWith(`${folder}${inFolder}/hosts.toml`));
  const [first = ''] = folders;
  const isGuessed = told === undefined && configPath !== null && folders.length > 1;
  return {
    folder: (told ?? first) + inFolder,
    notes: isGuessed ? [note('folder-guessed', { file: path, folder: first })] : [],
  };
}
