import type { ChosenByConfig } from '@/components/tls/chosen-files.ts';
import { tlsFields } from '@/components/tls/tls-node-files.ts';
import { secretMark } from '@/lib/document/index.ts';
import type { ProfileContent } from '@/lib/profile/content.ts';
import type { Registries } from '@/lib/registries/model.ts';
import type { TlsFile } from '@/lib/tls/index.ts';

type Kept = ProfileContent['tlsFiles'];

/** The files that a content has for a name under `configs`, as if they had been chosen for it. */
export function chosenFrom({ configs }: Registries, kept: Kept): ReadonlyMap<string, readonly TlsFile[]> {
  const texts = new Map(kept.map(({ path, text }) => [path, text]));
  const chosen = new Map<string, readonly TlsFile[]>();
  for (const [config, { tls }] of configs ?? []) {
    const files = tlsFields.flatMap((field): TlsFile[] => {
      const path = tls?.[field] ?? '';
      const text = texts.get(path);
      // What was left out for who may not see it is no file.
      if (text === undefined || text.includes(secretMark)) return [];
      return [{ name: nameOf(path), bytes: new TextEncoder().encode(text), field, password: null }];
    });
    const isAlone = new Set(files.map(({ name }) => name)).size === files.length;
    if (files.length > 0)
      chosen.set(config, isAlone ? files : files.map((file) => ({ ...file, name: `${file.field} ${file.name}` })));
  }
  return chosen;
}

type Page = {
  readonly model: Registries;
  readonly chosen: ChosenByConfig;
  /** What was put on the page of the content, by name under `configs`. */
  readonly shown: ReadonlyMap<string, readonly TlsFile[]>;
  /** The names for which somebody chose files, or took them away. */
  readonly touched: ReadonlySet<string>;
  /** The paths that the document named at any time since it was opened. */
  readonly named: ReadonlySet<string>;
};

/** The TLS files of the content: what was chosen, at the paths that the document names; what nobody touched stays as it is. */
export function tlsContent(kept: Kept, page: Page): Kept {
  const texts = new Map(kept.map(({ path, text }) => [path, text]));
  const wanted = new Map<string, string | null>();
  for (const [config, { tls }] of page.model.configs ?? []) {
    for (const field of tlsFields) {
      const path = tls?.[field];
      if (!path || !isFilePath(path)) continue;
      const text = textAt(page, config, field, texts.get(path) ?? null);
      wanted.set(path, wanted.get(path) ?? text);
    }
  }
  const before = kept.flatMap(({ path, text }) => {
    const now = wanted.has(path) ? wanted.get(path) : page.named.has(path) ? null : text;
    return now == null ? [] : [{ path, text: now }];
  });
  const added = [...wanted].flatMap(([path, text]) => (text === null || texts.has(path) ? [] : [{ path, text }]));
  return [...before, ...added];
}

function textAt(
  { chosen, shown, touched }: Page,
  config: string,
  field: (typeof tlsFields)[number],
  kept: string | null,
): string | null {
  const now = chosen.get(config);
  const isAsShown = now !== undefined && now.files === shown.get(config);
  if (kept !== null && (isAsShown || !touched.has(config) || now?.state === 'reading')) return kept;
  const bytes = now?.reading?.nodeFiles[field];
  return bytes ? new TextDecoder().decode(bytes) : null;
}

/** What the server takes for one. */
function isFilePath(path: string): boolean {
  return (
    path.startsWith('/') &&
    path
      .split('/')
      .slice(1)
      .every((part) => !['', '.', '..'].includes(part))
  );
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
