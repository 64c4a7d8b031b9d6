import { type Program, tarGz } from '../archive/index.ts';

export type BundledRevision = {
  readonly profile: string;
  readonly revision: number;
  readonly program: Program;
  readonly checksum: string;
  /** In the order in which the checksum takes them. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
};

/** Where a node keeps what was installed on it. */
export function manifestPath(profile: string): string {
  return `/var/lib/portolan/${profile}/manifest`;
}

/** A revision as an archive to unpack at a node's root. The manifest in it says what the files have to be; equal revisions give equal bytes. */
export async function bundle(revision: BundledRevision): Promise<Uint8Array<ArrayBuffer>> {
  const manifest = { path: manifestPath(revision.profile), text: await manifestOf(revision) };
  const encoder = new TextEncoder();
  return tarGz(
    [...revision.files, manifest].map(({ path, text }) => ({
      path: path.slice(1),
      mode: 0o600,
      bytes: encoder.encode(text),
    })),
  );
}

async function manifestOf({ profile, revision, program, checksum, files }: BundledRevision): Promise<string> {
  const sums = await Promise.all(files.map(async ({ path, text }) => `${await sha256(text)}  ${path}`));
  return [`profile ${profile}`, `revision ${revision}`, `program ${program}`, `checksum ${checksum}`, ...sums, ''].join(
    '\n',
  );
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
