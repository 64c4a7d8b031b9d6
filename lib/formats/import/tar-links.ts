type Header = { readonly name: string; readonly type?: string; readonly linkname?: string };

/** The files of a tar and those that stand in it as links to them: to a file, or to a folder with a hosts.toml. */
export function linkedFiles(
  files: ReadonlyMap<string, string>,
  headers: readonly Header[],
): ReadonlyMap<string, string> {
  const all = new Map(files);
  for (const { name, type, linkname = '' } of headers) {
    if (type !== 'link' && type !== 'symlink') continue;
    const path = name.replace(/\/$/, '');
    const isWithin = type === 'symlink' && !linkname.startsWith('/');
    const target = plain(isWithin ? `${path.replace(/[^/]*$/, '')}${linkname}` : linkname);
    if (target === null) continue;
    for (const below of ['', '/hosts.toml']) {
      const text = textAt(files, `${target}${below}`);
      if (text !== undefined && !all.has(`${path}${below}`)) all.set(`${path}${below}`, text);
    }
  }
  return all;
}

function textAt(files: ReadonlyMap<string, string>, path: string): string | undefined {
  return files.get(path) ?? files.get(`./${path}`);
}

/** A path without `.` and `..`, as the archive has it but for a `./` before it; null where it leads out of the archive. */
function plain(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}
