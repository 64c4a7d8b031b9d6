import { bundledCertificates, type DerKind, kindOfDer } from '../der/kind-of-der.ts';
import type { TlsFile } from '../tls-file.ts';
import { finding, type Material, nothing } from './material.ts';

/** Takes a file of one DER structure apart. containerd reads PEM alone, so it is always written anew. */
export async function openDer(file: TlsFile, bytes: Uint8Array<ArrayBuffer>): Promise<Material> {
  const kind = kindOfDer(bytes);
  if (kind === 'pkcs12') return openPkcs12(file, bytes);
  if (kind === 'encrypted-key') return nothing(file, 'encrypted-key');
  const certificates = certificatesIn(kind, bytes);
  const keys = kind === 'private-key' ? [bytes] : [];
  if (certificates.length + keys.length === 0) return nothing(file, 'wrong-kind', { kind });
  return { file, certificates, keys, asItStands: false, findings: [finding(file, 'info', 'not-pem')] };
}

/** The certificates that a DER structure of that kind holds. */
export function certificatesIn(kind: DerKind, bytes: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  if (kind === 'certificate') return [bytes];
  return kind === 'certificate-bundle' ? bundledCertificates(bytes) : [];
}

async function openPkcs12(file: TlsFile, bytes: Uint8Array<ArrayBuffer>): Promise<Material> {
  const { readPkcs12 } = await import('../pkcs12/read-pkcs12.ts');
  const opened = readPkcs12(bytes, file.password);
  if (!opened.ok && opened.problem === 'unsupported') return nothing(file, 'pkcs12-unsupported');
  // Nothing is wrong yet: the file only asks for its password.
  if (!opened.ok && file.password === null) return nothing(file, 'password-needed', {}, 'info');
  if (!opened.ok) return nothing(file, 'password-wrong');
  const { certificates, keys } = opened;
  if (certificates.length + keys.length === 0) return nothing(file, 'nothing-inside');
  return { file, certificates, keys, asItStands: false, findings: [finding(file, 'info', 'not-pem')] };
}
