import { kindOfDer } from '../der/kind-of-der.ts';
import { readDer } from '../der/read-der.ts';
import type { TlsFinding } from '../finding.ts';
import { decodePem, type PemBlock } from '../pem/decode-pem.ts';
import { loosePem } from '../pem/loose-pem.ts';
import type { TlsFile } from '../tls-file.ts';
import { finding, type Material, nothing } from './material.ts';
import { certificatesIn } from './open-der.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Content = { readonly certificates: readonly Bytes[]; readonly keys: readonly Bytes[] };

/** Takes a PEM file apart. Blocks that Go passes over are used too, with a word about it. */
export function openPem(file: TlsFile, text: string, isBytewise: boolean): Material {
  const seen = isBytewise ? decodePem(text) : [];
  const loose = loosePem(text);
  const blocks = loose.length > seen.length ? loose : seen;
  if (blocks.length === 0) return nothing(file, 'broken-pem', { line: lineOf(text, text.indexOf('-----BEGIN ')) });
  const opened = blocks.map((block) => openBlock(file, block, text));
  const certificates = opened.flatMap((block) => block.certificates);
  const keys = opened.flatMap((block) => block.keys);
  const isUsable = opened.some(isUseful);
  const findings = opened.flatMap((block) => block.findings).map((found) => (isUsable ? soften(found) : found));
  const hidden = blocks.find((block, index) => isUseful(opened[index]) && !isSeen(block, seen));
  if (hidden !== undefined) {
    findings.unshift(finding(file, 'info', 'not-read-as-it-stands', { line: lineOf(text, hidden.from) }));
  }
  return { file, certificates, keys, asItStands: hidden === undefined && findings.length === 0, findings };
}

function openBlock(file: TlsFile, block: PemBlock, text: string): Content & { findings: readonly TlsFinding[] } {
  const content = contentOf(block);
  if (isUseful(content) || isParameters(block)) return { ...content, findings: [] };
  const line = lineOf(text, block.from);
  if (isEncrypted(block)) return { ...content, findings: [finding(file, 'error', 'encrypted-key', { line })] };
  if (block.type === 'CERTIFICATE' || block.type.endsWith(' PRIVATE KEY')) {
    const rule = block.type === 'CERTIFICATE' ? 'broken-certificate' : 'broken-key';
    if (block.type !== 'OPENSSH PRIVATE KEY') return { ...content, findings: [finding(file, 'error', rule, { line })] };
  }
  return { ...content, findings: [finding(file, 'error', 'wrong-kind', { kind: kindOfBlock(block), line })] };
}

function isUseful(content: Content | undefined): boolean {
  return content !== undefined && content.certificates.length + content.keys.length > 0;
}

/** Beside good blocks Go passes over what it cannot use. */
function soften(found: TlsFinding): TlsFinding {
  return found.rule === 'wrong-kind' ? { ...found, rule: 'passed-over', severity: 'info' } : found;
}

function contentOf(block: PemBlock): Content {
  if (isEncrypted(block)) return { certificates: [], keys: [] };
  // OpenSSL's TRUSTED CERTIFICATE has settings of its own behind the certificate.
  const bytes = block.type === 'TRUSTED CERTIFICATE' ? (readDer(block.bytes)?.[0]?.whole ?? block.bytes) : block.bytes;
  const kind = kindOfDer(bytes);
  return { certificates: certificatesIn(kind, bytes), keys: kind === 'private-key' ? [bytes] : [] };
}

function isEncrypted(block: PemBlock): boolean {
  return block.type === 'ENCRYPTED PRIVATE KEY' || (block.headers.get('Proc-Type')?.includes('ENCRYPTED') ?? false);
}

function isParameters(block: PemBlock): boolean {
  return /^(EC|DH|DSA|X9\.42 DH) PARAMETERS$/.test(block.type);
}

/** Go looks for these labels, and takes certificates without headers alone. */
function isSeen(block: PemBlock, seen: readonly PemBlock[]): boolean {
  const hasLabel = block.type === 'CERTIFICATE' ? block.headers.size === 0 : / ?PRIVATE KEY$/.test(block.type);
  return hasLabel && seen.some((candidate) => candidate.from === block.from);
}

function kindOfBlock({ type, bytes }: PemBlock): string {
  if (type === 'OPENSSH PRIVATE KEY') return 'sshKey';
  if (type === 'SSH2 PUBLIC KEY') return 'sshPublicKey';
  if (type.startsWith('PGP ')) return 'pgp';
  return kindOfDer(bytes);
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
