import type { NodeFiles, TomlConsequence } from '../../node-files/index.ts';
import type { Registries } from '../../registries/model.ts';
import { type ModelPath, pathKey } from '../../registries/path.ts';

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

/** The rewrites by their mirrors. */
export function rewritesOf(
  { mirrors }: Registries,
  { faults }: NodeFiles,
): ReadonlyMap<string, readonly RewriteFact[]> {
  const consequences = new Map<string, TomlConsequence>();
  for (const { kind, path, consequence } of faults) {
    if (kind === 'rewrite-unescaped') consequences.set(pathKey(path), consequence);
  }
  const byMirror = new Map<string, readonly RewriteFact[]>();
  for (const [mirror, { rewrite }] of mirrors ?? []) {
    if (rewrite === null || rewrite.size === 0) continue;
    const facts: RewriteFact[] = [];
    for (const [pattern, replacement] of rewrite) {
      const path = ['mirrors', mirror, 'rewrite', pattern];
      const consequence = consequences.size === 0 ? null : (consequences.get(pathKey(path)) ?? null);
      const read = consequence === 'value-changed' ? unescaped : (text: string) => text;
      facts.push({
        mirror,
        path,
        pattern: read(pattern),
        replacement: read(replacement),
        isReadable: consequence === null || consequence === 'value-changed',
        written: { pattern, replacement },
      });
    }
    byMirror.set(mirror, facts);
  }
  return byMirror;
}

const letters: Readonly<Record<string, string>> = { b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** What a text with backslashes is between the quotation marks of TOML. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs, (_, short, long, letter) =>
    letter === undefined ? String.fromCodePoint(Number.parseInt(short ?? long, 16)) : (letters[letter] ?? letter),
  );
}
