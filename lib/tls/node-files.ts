import type { Certificate } from './certificate/certificate.ts';
import { encodePem } from './pem/encode-pem.ts';
import type { Subject } from './rules/subject.ts';
import type { Material } from './source/material.ts';
import type { Held } from './source/roles.ts';
import type { TlsField } from './tls-file.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes for each file on the node. A file's own bytes stay where containerd reads from them just what it should. */
export function writeNodeFiles(subject: Subject, materials: readonly Material[]): Partial<Record<TlsField, Bytes>> {
  const files: Partial<Record<TlsField, Bytes>> = {};
  const ca = certificateFile(
    subject.ca,
    subject.ca.map(({ value }) => value),
    materials,
  );
  if (ca !== null) files.ca_file = ca;
  const chain = certificateFile(subject.chain, subject.builtChain?.certificates ?? [], materials);
  if (chain !== null) files.cert_file = chain;
  const { key } = subject;
  if (key === null) return files;
  const own = materials.find(({ file }) => file === key.file);
  const stays = own?.asItStands === true && own.keys.length === 1 && own.certificates.length === 0;
  files.key_file = stays ? new Uint8Array(key.file.bytes) : encode(encodePem(key.value.form, key.value.der));
  return files;
}

function certificateFile(
  held: readonly Held<Certificate>[],
  certificates: readonly Certificate[],
  materials: readonly Material[],
): Bytes | null {
  const [first] = held;
  if (first === undefined) return null;
  const own = materials.find(({ file }) => file === first.file);
  const isWhole = own?.asItStands === true && own.keys.length === 0 && own.certificates.length === certificates.length;
  const inOrder = held.every(({ file, value }, index) => file === first.file && value === certificates[index]);
  if (isWhole && inOrder) return new Uint8Array(first.file.bytes);
  return encode(certificates.map(({ der }) => encodePem('CERTIFICATE', der)).join(''));
}

function encode(text: string): Bytes {
  return new TextEncoder().encode(text);
}
