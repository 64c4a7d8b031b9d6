import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { tlsFields } from '@/components/tls/tls-node-files.ts';
import { tlsFilesOf } from '@/components/tls/tls-store.ts';
import type { ProfileContent } from '@/lib/profile/content.ts';
import type { Registries } from '@/lib/registries/model.ts';
import type { TlsFile } from '@/lib/tls/index.ts';
import { chosenFrom, tlsContent } from './tls-content.ts';

type Kept = ProfileContent['tlsFiles'];

/** Keeps the TLS files on the page and those of the content the same. */
export function tieTls(editor: EditorStore, first: Kept) {
  const files = tlsFilesOf(editor);
  const shown = new Map<string, readonly TlsFile[]>();
  const touched = new Set<string>();
  const named = new Set<string>();
  let kept = first;
  const note = ({ configs }: Registries) => {
    for (const { tls } of configs?.values() ?? []) for (const field of tlsFields) named.add(tls?.[field] ?? '');
  };
  const show = () => {
    const { model } = editor.getState().accepted;
    const present = files.store.getState().chosen;
    note(model);
    const wanted = chosenFrom(model, kept);
    for (const config of [...shown.keys()].filter((each) => !wanted.has(each) && !touched.has(each))) {
      shown.delete(config);
      void files.choose(config, []);
    }
    for (const [config, list] of wanted) {
      if (sameFiles(shown.get(config) ?? [], list) && present.has(config)) continue;
      shown.set(config, list);
      touched.delete(config);
      void files.choose(config, list);
    }
  };
  const leave = files.store.subscribe(({ chosen }) => {
    for (const config of new Set([...chosen.keys(), ...shown.keys()])) {
      if (chosen.get(config)?.files !== shown.get(config)) touched.add(config);
    }
  });
  show();
  return {
    read(): Kept {
      const { model } = editor.getState().accepted;
      note(model);
      kept = tlsContent(kept, { model, chosen: files.store.getState().chosen, shown, touched, named });
      return kept;
    },
    show(next: Kept) {
      kept = next;
      show();
    },
    put(path: string, text: string | null) {
      const others = kept.filter((file) => file.path !== path);
      kept = text === null ? others : [...others, { path, text }];
      show();
    },
    /** What tells of changes. */
    store: files.store,
    leave,
  };
}

function sameFiles(one: readonly TlsFile[], other: readonly TlsFile[]): boolean {
  const text = (files: readonly TlsFile[]) =>
    JSON.stringify(files.map(({ field, bytes }) => [field, new TextDecoder().decode(bytes)]));
  return text(one) === text(other);
}
