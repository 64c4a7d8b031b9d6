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

/** What goes to a node; registries.yaml comes last, so that its TLS files are there before it. */
export function installRequest({ reading, program, role, tls }: InstallSource): InstallRequest {
  return { program, role, files: [...tls, registriesFile(program, reading.text)] };
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

function withDots(reading: DocumentReading): string {
  let text = '';
  let at = 0;
  for (const { range } of secretsOf(reading)) {
    if (range.from < at) continue;
    text += `${reading.text.slice(at, range.from)}${dots}`;
    at = range.to;
  }
  return text + reading.text.slice(at);
}

function registriesFile(program: Program, text: string): InstallFile {
  return { path: `/etc/rancher/${program}/registries.yaml`, mode: 0o600, bytes: encode(text) };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
