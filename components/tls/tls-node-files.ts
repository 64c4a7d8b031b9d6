import type { Registries } from '@/lib/registries/model.ts';
import { sameBytes } from '@/lib/tls/der/read-der.ts';
import type { TlsField } from '@/lib/tls/index.ts';
import type { ChosenByConfig } from './chosen-files.ts';

export const tlsFields = ['ca_file', 'cert_file', 'key_file'] as const satisfies readonly TlsField[];

/** A TLS file for its place on the node. */
export type TlsNodeFile = {
  readonly field: TlsField;
  readonly path: string;
  readonly mode: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** A TLS file that the document names and that is not on this page. */
export type AbsentTlsFile = { readonly config: string; readonly field: TlsField; readonly path: string };

/** A place for which the files of several registries were chosen, and are not the same; that of the first comes along. */
export type TlsClash = { readonly path: string; readonly configs: readonly string[] };

/** The chosen files at the paths that the document names, and what it names beside them; of all registries, or of `only` one. */
export function tlsNodeFiles(
  { configs }: Registries,
  chosen: ChosenByConfig,
  only: string | null = null,
): {
  here: readonly TlsNodeFile[];
  absent: readonly AbsentTlsFile[];
  clashes: readonly TlsClash[];
} {
  const here = new Map<string, TlsNodeFile>();
  const owners = new Map<string, string>();
  const clashes = new Map<string, Set<string>>();
  const named: AbsentTlsFile[] = [];
  for (const [config, { tls }] of configs ?? []) {
    for (const field of tlsFields) {
      const path = tls?.[field];
      if (!path) continue;
      named.push({ config, field, path });
      const bytes = nodeBytes(chosen, config, field);
      if (!bytes) continue;
      const first = here.get(path);
      if (first === undefined) {
        here.set(path, { field, path, mode: field === 'key_file' ? 0o600 : 0o644, bytes });
        owners.set(path, config);
      } else if (!sameBytes(first.bytes, bytes)) {
        clashes.set(path, new Set([...(clashes.get(path) ?? [owners.get(path) ?? config]), config]));
      }
    }
  }
  return {
    here: [...here.values()],
    absent: named.filter(({ config, path }) => !here.has(path) && (only === null || config === only)),
    clashes: [...clashes].map(([path, owning]) => ({ path, configs: [...owning] })),
  };
}

function nodeBytes(chosen: ChosenByConfig, config: string, field: TlsField): Uint8Array<ArrayBuffer> | undefined {
  const found = chosen.get(config);
  return found?.state === 'read' ? found.reading?.nodeFiles[field] : undefined;
}
