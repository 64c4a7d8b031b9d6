/** A file that was chosen or dropped, by its path from where the choice began. */
export type GivenFile = { readonly path: string; readonly file: File };

/** Of a folder nothing else is looked at. */
const ofInterest = /\.(?:toml|ya?ml|tmpl)$/i;

/** A folder with more than this is not that of containerd. */
const mostVisited = 20_000;
const mostTaken = 5000;

export function chosenFiles(list: FileList | null): readonly GivenFile[] {
  return [...(list ?? [])]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !path.includes('/') || ofInterest.test(path))
    .slice(0, mostTaken);
}

/** What was dropped, folders with all below them. What the browser hands over has to be taken before the event ends. */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve(chosenFiles(files));
  return below(entries);
}

async function below(entries: readonly FileSystemEntry[]): Promise<readonly GivenFile[]> {
  const found: GivenFile[] = [];
  const waiting = entries.map((entry) => ({ entry, path: entry.name }));
  for (let visited = 0; visited < mostVisited && found.length < mostTaken; visited += 1) {
    const next = waiting.shift();
    if (next === undefined) break;
    const { entry, path } = next;
    if (isDirectory(entry)) {
      for (const inside of await entriesOf(entry)) waiting.push({ entry: inside, path: `${path}/${inside.name}` });
    } else if (isFile(entry) && (!path.includes('/') || ofInterest.test(path))) {
      found.push({ path, file: await fileOf(entry) });
    }
  }
  return found;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A reader gives the entries of a folder by the hundred. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
