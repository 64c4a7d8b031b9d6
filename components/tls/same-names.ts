import { sameBytes } from '@/lib/tls/der/read-der.ts';
import type { TlsFile, TlsReading } from '@/lib/tls/index.ts';

type ReadFile = (file: TlsFile) => Promise<TlsReading | null>;

type KindOf = (file: TlsFile) => Promise<string>;

/** Files with others added, and the names of those that made way for one of their name and kind. */
export type WithAdded = { readonly files: readonly TlsFile[]; readonly replaced: readonly string[] };

/**
 * Finds which chosen files make way for others of the same name: one of the same kind is the same file, renewed; a CA and a client's
 * certificate that are both called tls.crt are two. Gives what adds the others to the files, which may have become others meanwhile.
 */
export async function addingFiles(
  chosen: readonly TlsFile[],
  added: readonly TlsFile[],
  read: ReadFile,
): Promise<(chosen: readonly TlsFile[]) => WithAdded> {
  const elders = new Map<TlsFile, TlsFile>();
  const kindOf = readingOnce(read);
  for (const file of added) {
    const elder = await elderOf(file, chosen, [...elders.values()], kindOf);
    if (elder !== null) elders.set(file, elder);
  }
  return (now) => {
    const files = [...now];
    const replaced: string[] = [];
    for (const file of added) {
      const elder = elders.get(file);
      const place = elder === undefined ? -1 : files.indexOf(elder);
      if (elder === undefined || place < 0) {
        if (!files.some((other) => isCalled(other, file.name) && sameBytes(other.bytes, file.bytes)))
          files.push(apart(file, files));
        continue;
      }
      if (sameBytes(elder.bytes, file.bytes)) continue;
      files[place] = { ...file, name: elder.name, field: elder.field };
      replaced.push(elder.name);
    }
    return { files, replaced };
  };
}

async function elderOf(
  file: TlsFile,
  chosen: readonly TlsFile[],
  taken: readonly TlsFile[],
  kindOf: KindOf,
): Promise<TlsFile | null> {
  const alike = chosen.filter((other) => isCalled(other, file.name) && !taken.includes(other));
  const same = alike.find((other) => sameBytes(other.bytes, file.bytes));
  if (same !== undefined || alike.length === 0) return same ?? null;
  const kind = await kindOf(file);
  for (const other of alike) {
    if ((await kindOf(other)) === kind) return other;
  }
  return null;
}

/** Opening a PKCS#12 file takes its time. */
function readingOnce(read: ReadFile): KindOf {
  const kinds = new Map<TlsFile, Promise<string>>();
  return (file) => {
    const kind = kinds.get(file) ?? read({ ...file, field: null }).then(kindIn);
    kinds.set(file, kind);
    return kind;
  };
}

/** What somebody would call it; a locked or a broken one may be anything. */
function kindIn(reading: TlsReading | null): string {
  const certificates = [...(reading?.chain ?? []), ...(reading?.ca ?? [])];
  const isOwn = certificates.some(({ isCa }) => !isCa);
  return [certificates.length === 0 ? 'none' : isOwn ? 'own' : 'ca', reading?.key ? 'key' : ''].join(' ');
}

/** Whether a file has a name, or had it before it got a number. */
function isCalled(file: TlsFile, name: string): boolean {
  return file.name === name || (file.name.length > name.length && unnumbered(file.name) === name);
}

/** The file under a name that no other has. */
function apart(file: TlsFile, others: readonly TlsFile[]): TlsFile {
  const names = new Set(others.map(({ name }) => name));
  let name = file.name;
  for (let number = 2; names.has(name); number++) name = numbered(file.name, number);
  return { ...file, name };
}

function numbered(name: string, number: number): string {
  const [, stem = name, ending = ''] = /^(.+)(\.[^.]+)$/.exec(name) ?? [];
  return `${stem} (${number})${ending}`;
}

function unnumbered(name: string): string {
  return name.replace(/ \(\d+\)(?=(?:\.[^.]+)?$)/, '');
}
