import type { TomlConsequence } from '../../node-files/index.ts';
import { unescaped } from '../../node-files/toml/as-read.ts';
import type { Mirror } from '../../registries/model.ts';
import type { ModelPath } from '../../registries/path.ts';

/** A rewrite of the document as containerd reads it. */
export type RewriteFact = {
  readonly mirror: string;
  readonly path: ModelPath;
  readonly pattern: string;
  readonly replacement: string;
  /** Whether containerd can read the file that it stands in, as far as this rewrite goes. */
  readonly isReadable: boolean;
  /** As the document has it. */
  readonly written: { readonly pattern: string; readonly replacement: string };
};

/** What comes of the rewrites of a mirror that are written unescaped, by their patterns. */
export type RewriteFaults = ReadonlyMap<string, TomlConsequence>;

/** The rewrites of a mirror. */
export function rewritesOf(name: string, { rewrite }: Mirror, faults: RewriteFaults | null): readonly RewriteFact[] {
  return Array.from(rewrite ?? [], ([pattern, replacement]) => {
    const consequence = faults?.get(pattern) ?? null;
    const read = consequence === 'value-changed' ? unescaped : (text: string) => text;
    return {
      mirror: name,
      path: ['mirrors', name, 'rewrite', pattern],
      pattern: read(pattern),
      replacement: read(replacement),
      isReadable: consequence === null || consequence === 'value-changed',
      written: { pattern, replacement },
    };
  });
}
