import { secretMark } from '../document/index.ts';
import type { Sign } from '../fingerprints/index.ts';
import type { ProfileContent } from '../profile/content.ts';
import { type Certificate, fingerprintOf, readCertificate, readPem } from '../tls/index.ts';
import { otherSign } from './shown-sides.ts';

type ShownFile = { readonly path: string; readonly text: string };

/** The TLS files of both sides as lines to compare: what certificates say, and of keys whether they are others. */
export type ShownTlsFiles = { readonly before: readonly ShownFile[]; readonly after: readonly ShownFile[] };

type Part =
  | { readonly lines: readonly string[] }
  | { readonly kind: 'private key' | 'other text'; readonly print: string };

/** Nothing is told of a key but by a fingerprint that takes the key of `sign` to make. */
export async function shownTlsFiles(
  before: ProfileContent | null,
  after: ProfileContent,
  sign: Sign,
  scope: string,
): Promise<ShownTlsFiles> {
  const partsOf = async ({ tlsFiles }: ProfileContent) =>
    new Map(
      await Promise.all(
        tlsFiles.map(async ({ path, text }) => {
          const print = (secret: string) => sign(JSON.stringify(['tls', scope, path, secret]));
          return [path, { text, parts: await readParts(text, print) }] as const;
        }),
      ),
    );
  const [was, is] = await Promise.all([before ? partsOf(before) : new Map<string, never>(), partsOf(after)]);
  return {
    before: [...was].map(([path, { parts }]) => ({ path, text: written(parts, new Set(printsOf(parts))) })),
    after: [...is].map(([path, { text, parts }]) => {
      const old = was.get(path);
      const own = written(parts, new Set(printsOf(old?.parts ?? parts)));
      const isOtherText = old !== undefined && old.text !== text;
      const isToldSame = old !== undefined && written(old.parts, new Set(printsOf(old.parts))) === own;
      return { path, text: isOtherText && isToldSame ? `${own}# the same, written in another way\n` : own };
    }),
  };
}

function printsOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => ('print' in part ? [part.print] : []));
}

/** A sign beside what is none of the `known`, so that its line differs. */
function written(parts: readonly Part[], known: ReadonlySet<string>): string {
  const lines = parts.flatMap((part) =>
    'lines' in part ? part.lines : [`${part.kind} ${secretMark}${known.has(part.print) ? '' : otherSign}`],
  );
  return lines.map((line) => `${line}\n`).join('');
}

async function readParts(text: string, print: (secret: string) => Promise<string>): Promise<readonly Part[]> {
  const parts: Part[] = [];
  const hide = async (secret: string) => {
    if (secret.trim() === '') return;
    const kind = secret.includes('PRIVATE KEY') ? 'private key' : 'other text';
    parts.push({ kind, print: await print(secret.trim()) });
  };
  let at = 0;
  for (const { type, bytes, from, to } of readPem(text).filter((block) => /CERTIFICATE$|^X509 CRL$/.test(block.type))) {
    await hide(text.slice(at, from));
    at = to;
    const certificate = type === 'X509 CRL' ? null : await readCertificate(bytes);
    parts.push({ lines: certificate ? certificateLines(certificate) : await unreadLines(type, bytes) });
  }
  await hide(text.slice(at));
  return parts;
}

function certificateLines(certificate: Certificate): readonly string[] {
  const { subject, dnsNames, ipAddresses, issuer, notBefore, notAfter, key, isCa, serialNumber, fingerprint } =
    certificate;
  const names = [...dnsNames, ...ipAddresses];
  return [
    'certificate',
    `  subject  ${oneLine(subject)}`,
    ...(names.length > 0 ? [`  names    ${oneLine(names.join(', '))}`] : []),
    `  issuer   ${oneLine(issuer)}`,
    `  valid    ${moment(notBefore)} to ${moment(notAfter)}`,
    `  key      ${key.name}${key.bits === null ? '' : ` ${key.bits}`}`,
    ...(isCa ? ['  CA       yes'] : []),
    `  serial   ${serialNumber}`,
    `  SHA-256  ${fingerprint}`,
  ];
}

async function unreadLines(type: string, bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const name = type === 'X509 CRL' ? 'revocation list' : 'certificate that cannot be read';
  return [name, `  SHA-256  ${await fingerprintOf(bytes)}`];
}

function moment(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '�');
}
