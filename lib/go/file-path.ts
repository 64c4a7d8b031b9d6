/** Go's `filepath.Join` of an absolute folder and a name: cleaned, so `..` climbs and stops at the root. */
export function joinPath(folder: string, ...names: readonly string[]): string {
  const kept: string[] = [];
  for (const part of [folder, ...names].join('/').split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return `/${kept.join('/')}`;
}

/** Go's `filepath.Rel` of two absolute, clean paths: where `path` is, seen from `folder`. */
export function relativePath(folder: string, path: string): string {
  const from = folder.split('/').filter((part) => part !== '');
  const to = path.split('/').filter((part) => part !== '');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
