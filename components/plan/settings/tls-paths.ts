import type { Registries } from '@/lib/registries/model.ts';

/** The TLS files that a document names, each once. A path that is not absolute leads to no file that stays on a node. */
export function tlsPaths({ configs }: Registries): readonly string[] {
  const named = [...(configs?.values() ?? [])].flatMap(({ tls }) =>
    tls ? [tls.ca_file, tls.cert_file, tls.key_file] : [],
  );
  return [...new Set(named.filter((path) => path.startsWith('/')))];
}
