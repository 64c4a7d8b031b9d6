import { type DroppedFolders, type GivenFile, mostTaken, ofInterest } from './given-files.ts';

/** A folder with more than this is not that of containerd. */
const mostVisited = 20_000;

/** The files that were dropped, and of folders all below them that are of interest. */
export async function filesBelow({ dropped }: DroppedFolders): Promise<readonly GivenFile[]> {
  const found: GivenFile[] = [];
  const waiting = dropped.map((entry) => ({ entry, path: entry.name }));
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
