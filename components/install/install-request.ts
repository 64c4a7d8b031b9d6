import { secretsOf } from '@/components/secrets/secrets-of.ts';
import type { TlsNodeFile } from '@/components/tls/tls-node-files.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import type { InstallFile, InstallRequest, NodeRole } from '@/lib/formats/install/index.ts';
import type { Program } from '@/lib/node-files/index.ts';

export type InstallSource = {
  readonly reading: DocumentReading;
  readonly program: Program;
  readonly role: NodeRole;
  readonly tls: readonly TlsNodeFile[];
};

const dots = '••••••••';
const encodedDots = encode(dots);

/** What goes to a node; registries.yaml comes last, so that its TLS files are there before it. */
export function installRequest({ reading, program, role, tls }: InstallSource): InstallRequest {
  return { program, role, files: [...tls, registriesFile(program, encode(reading.text))] };
}

/** The same with dots for every secret, to look at. */
export function hiddenRequest({ reading, program, role, tls }: InstallSource): InstallRequest {
  const shown = tls.map((file) => (file.field === 'key_file' ? { ...file, bytes: encode(hiddenKey) } : file));
  return { program, role, files: [...shown, registriesFile(program, withDots(reading))] };
}

/** Whether there is anything to hide. */
export function hasSecrets({ reading, tls }: InstallSource): boolean {
  return secretsOf(reading).length > 0 || tls.some(({ field }) => field === 'key_file');
}

const hiddenKey = `-----BEGIN PRIVATE KEY-----\n${dots}\n-----END PRIVATE KEY-----\n`;

/** Encoded piece by piece: one character beyond Latin-1 makes a long text ten times as slow to encode. */
function withDots(reading: DocumentReading): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { range } of secretsOf(reading)) {
    if (range.from < at) continue;
    pieces.push(encode(reading.text.slice(at, range.from)), encodedDots);
    at = range.to;
  }
  pieces.push(encode(reading.text.slice(at)));
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function registriesFile(program: Program, bytes: Uint8Array): InstallFile {
  return { path: `/etc/rancher/${program}/registries.yaml`, mode: 0o600, bytes };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
