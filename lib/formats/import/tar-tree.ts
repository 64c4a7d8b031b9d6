export type TarHeader = { readonly name: string; readonly type?: string; readonly linkname?: string };

type Link = { readonly target: readonly string[]; readonly from: 'root' | 'folder' };

/** What stands where in a tar, by paths without what says nothing in them: the `/` or `./` before all, and the `/` behind a folder. */
export type TarTree = {
  readonly links: ReadonlyMap<string, Link>;
  readonly folders: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
  /** Whether names are absolute, as `tar -P` leaves them; there is nothing above their root. */
  readonly isRooted: boolean;
};

/** As many links as Linux follows on the way to one file, and the longest path that it takes. */
const mostLinks = 40;
const longestPath = 4096;

/** Where names may begin with `..`, they go on from there. */
const isAbove = /^(?:\.\.(?:\/\.\.)*)?$/;

export function tarTree(files: ReadonlyMap<string, string>, headers: readonly TarHeader[]): TarTree {
  const links = new Map<string, Link>();
  const folders = new Set<string>();
  for (const header of headers) {
    const { name, type, linkname = '' } = header;
    const path = plainPath(name);
    if (isLink(header) && linkname.length <= longestPath) {
      const isWithin = type === 'symlink' && !linkname.startsWith('/');
      links.set(path, { target: linkname.split('/').filter(Boolean), from: isWithin ? 'folder' : 'root' });
    } else if (type === 'directory') folders.add(path);
    for (let above = folderOf(path); above !== '' && !folders.has(above); above = folderOf(above)) folders.add(above);
  }
  const texts = new Map([...files].map(([name, text]) => [plainPath(name), text]));
  return { links, folders, texts, isRooted: headers.some(({ name }) => name.startsWith('/')) };
}

export function isLink({ type }: Pick<TarHeader, 'type'>): boolean {
  return type === 'link' || type === 'symlink';
}

export function plainPath(name: string): string {
  return partsOf(name).join('/');
}

/** Where a path leads once every link on the way is followed; null where they lead round in a circle. */
export function followed({ links, folders, isRooted }: TarTree, path: string): string | null {
  const ahead = partsOf(path).reverse();
  let at = '';
  let count = 0;
  for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
    // Only a folder has a `.` and a `..` in it.
    if ((part === '.' || part === '..') && at !== '' && !folders.has(at)) return `${at}/${part}`;
    if (part === '.') continue;
    at = part === '..' && (isRooted || !isAbove.test(at)) ? folderOf(at) : joined(at, part);
    const link = links.get(at);
    if (link === undefined) continue;
    count += 1;
    if (count > mostLinks) return null;
    at = link.from === 'root' ? '' : folderOf(at);
    ahead.push(...link.target.toReversed());
  }
  return at;
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
