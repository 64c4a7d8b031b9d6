import { kindOfDer } from '../der/kind-of-der.ts';
import { decodeBase64 } from '../pem/decode-pem.ts';
import type { TlsFile } from '../tls-file.ts';
import { finding, type Material, nothing } from './material.ts';
import { openDer } from './open-der.ts';
import { openPem } from './open-pem.ts';
import { textOfBytes } from './text-of-bytes.ts';

/** Finds the certificates and keys in a file, whatever it is wrapped in, and says what a node would make of it. */
export async function openFile(file: TlsFile): Promise<Material> {
  const bytes = new Uint8Array(file.bytes);
  const { text, isBytewise } = textOfBytes(bytes);
  if (text.trim() === '') return nothing(file, 'empty-file');
  if (text.includes('-----BEGIN ')) return openPem(file, text, isBytewise);
  if (kindOfDer(bytes) !== 'unknown') return openDer(file, bytes);
  return openOther(file, text);
}

async function openOther(file: TlsFile, text: string): Promise<Material> {
  const kind = otherKinds.find(({ pattern }) => pattern.test(text))?.kind;
  if (kind !== undefined) return nothing(file, 'wrong-kind', { kind });
  const inside = decodeBase64(text.trim());
  const opened = inside === null ? null : await openFile({ ...file, bytes: inside });
  if (opened === null || opened.certificates.length + opened.keys.length === 0) return nothing(file, 'nothing-inside');
  const findings = opened.findings.filter(({ rule }) => rule !== 'not-pem');
  return { ...opened, asItStands: false, findings: [finding(file, 'info', 'bare-base64'), ...findings] };
}

const otherKinds = [
  { kind: 'javaKeyStore', pattern: /^(\xfe\xed\xfe\xed|\xce\xce\xce\xce)/ },
  { kind: 'sshPublicKey', pattern: /^(ssh-|ecdsa-sha2-|sk-)\S+ AAAA/ },
  { kind: 'sshKey', pattern: /^PuTTY-User-Key-File/ },
  { kind: 'webPage', pattern: /^\s*(<!doctype|<html)/i },
] as const;
