import { type ImportNote, note } from './import-note.ts';
import { followed, isLink, plainPath, type TarHeader, tarTree } from './tar-tree.ts';

const inCertsD = /(?:^|\/)certs\.d\//;
/** Where Kubernetes keeps what it mounts: `hosts.toml` is a link to `..data/hosts.toml`, and `..data` one to a folder of the day. */
const isHidden = /(?:^|\/)\.\.[^/]/;
const isOfInterest = /(?:^|\/)certs\.d\/|\.(?:toml|ya?ml)$/;

/**
 * The files of a tar and those that stand in it as links to them: to a file, or to a folder with a hosts.toml, be it by
 * other links. containerd looks below certs.d alone, so that what is linked from there counts there and nowhere else.
 */
export function linkedFiles(files: ReadonlyMap<string, string>, headers: readonly TarHeader[]) {
  const tree = tarTree(files, headers);
  /** Where what a name stands for is kept. */
  const kept = new Map([...files.keys()].map((name) => [name, plainPath(name)]));
  const notes: ImportNote[] = [];
  for (const { name, linkname = '' } of headers.filter(isLink)) {
    const path = name.replace(/\/$/, '');
    if (isHidden.test(path)) continue;
    const end = followed(tree, path);
    const isThere = end !== null && (tree.texts.has(end) || tree.folders.has(end));
    if (!isThere && isOfInterest.test(path)) {
      notes.push(end === null ? note('link-loops', { file: path }) : note('link-broken', { file: path, to: linkname }));
    }
    for (const below of ['', '/hosts.toml']) {
      const target = followed(tree, `${path}${below}`);
      if (target !== null && tree.texts.has(target) && !files.has(`${path}${below}`))
        kept.set(`${path}${below}`, target);
    }
  }
  const counts = (name: string) => inCertsD.test(name) && !isHidden.test(name);
  const counted = new Set([...kept].flatMap(([name, target]) => (counts(name) ? [target] : [])));
  const seen = [...kept].filter(([name, target]) => counts(name) || !counted.has(target));
  return { files: new Map(seen.map(([name, target]) => [name, tree.texts.get(target) ?? ''])), notes };
}
