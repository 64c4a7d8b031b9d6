import type { DiffLine, Hunk, LineSpan } from './hunk.ts';

const marks: Readonly<Record<DiffLine['kind'], string>> = { same: ' ', removed: '-', added: '+' };

/** The unified diff of a file, as `git apply` and `patch` read it; a side where the file is not there has no path. */
export function unifiedDiff(before: string | null, after: string | null, hunks: readonly Hunk[]): string {
  const heading = [`--- ${named('a', before)}`, `+++ ${named('b', after)}`];
  const body = hunks.flatMap((hunk) => [
    `@@ -${ranged(hunk.before)} +${ranged(hunk.after)} @@`,
    ...hunk.lines.map(({ kind, text }) => `${marks[kind]}${text}`),
  ]);
  return [...heading, ...body].map((line) => `${line}\n`).join('');
}

function ranged({ start, count }: LineSpan): string {
  return `${start},${count}`;
}

/** As git writes it: odd names between quotes, and a tab behind one with a space, which else would end it. */
function named(side: 'a' | 'b', path: string | null): string {
  if (path === null) return '/dev/null';
  const name = `${side}/${path}`;
  if (/["\\\x00-\x1f\x7f]/.test(name)) return `"${name.replaceAll(/["\\\x00-\x1f\x7f]/g, escaped)}"`;
  return name.includes(' ') ? `${name}\t` : name;
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}
