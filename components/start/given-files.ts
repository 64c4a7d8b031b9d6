/** A file that was chosen or dropped, by its path from where the choice began. */
export type GivenFile = { readonly path: string; readonly file: File };

/** What was dropped with folders among it, which are still to be gone through. */
export type DroppedFolders = { readonly dropped: readonly FileSystemEntry[] };

/** What was chosen or dropped. */
export type GivenFiles = readonly GivenFile[] | DroppedFolders;

/** Of a folder nothing else is looked at. */
export const ofInterest = /\.(?:toml|ya?ml|tmpl)$/i;

/** A folder that holds more of them is not that of containerd. */
export const mostTaken = 5000;

export function chosenFiles(list: FileList | null): readonly GivenFile[] {
  return [...(list ?? [])]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !path.includes('/') || ofInterest.test(path))
    .slice(0, mostTaken);
}

/** What was dropped. What the browser hands over has to be taken before the event ends. */
export function droppedFiles({ items, files }: DataTransfer): GivenFiles {
  const dropped = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return dropped.some(({ isDirectory }) => isDirectory) ? { dropped } : chosenFiles(files);
}
