import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { TextEdit } from '@/lib/document/range.ts';
import { resolveTarget, type Target, targetRequest } from '@/lib/node-files/index.ts';
import type { ProfileContent } from '@/lib/profile/content.ts';
import { lineEdits } from './line-edits.ts';
import { tieTls } from './tls-tie.ts';

type StoredTarget = ProfileContent['target'];

/** Reads the content of a draft off the page, and puts another one there. */
export function tieContent(editor: EditorStore, first: ProfileContent) {
  const tls = tieTls(editor, first.tlsFiles);
  let target = { stored: first.target, asked: asked(editor.getState().target) };
  const targetNow = (): StoredTarget => {
    const now = editor.getState().target;
    // As it was stored, as long as it is the same: one target has several names.
    return asked(now) === target.asked ? target.stored : storedTarget(now);
  };
  return {
    /** What tells of changes of the files. */
    files: tls.store,
    read(): ProfileContent {
      editor.getState().settle();
      const { text, images } = editor.getState();
      return { document: text, target: targetNow(), tlsFiles: tls.read(), images: [...images] };
    },
    /** Shows another content, its text as one step that can be undone. */
    async show(content: ProfileContent): Promise<void> {
      editor.getState().settle();
      const edits = lineEdits(editor.getState().text, content.document);
      const { readOnly, setReadOnly } = editor.getState();
      setReadOnly(false);
      if (edits.length > 0) await write(editor, edits);
      if (readOnly) setReadOnly(true);
      if (JSON.stringify(content.images) !== JSON.stringify(editor.getState().images))
        editor.getState().setImages(content.images);
      const resolved = resolveTarget(content.target);
      if (resolved.ok) {
        if (asked(resolved.target) !== asked(editor.getState().target)) editor.getState().setTarget(resolved.target);
        target = { stored: content.target, asked: asked(resolved.target) };
      }
      tls.show(content.tlsFiles);
    },
    putFile: tls.put,
    leave: tls.leave,
  };
}

function write(editor: EditorStore, edits: readonly TextEdit[]): Promise<void> {
  return new Promise((resolve) => {
    let done = false;
    const finish = () => {
      done = true;
      leave();
      resolve();
    };
    const leave = editor.subscribe((state, before) => {
      if (before.underway === null || state.underway !== null) return;
      // What others saved is not called off: it would have to come anyway before anything is saved.
      queueMicrotask(() => {
        if (done) return;
        editor.getState().replaceMany(edits, finish);
        editor.getState().finishAwaited();
      });
    });
    editor.getState().replaceMany(edits, finish);
  });
}

function asked(target: Target): string {
  return JSON.stringify(targetRequest(target));
}

function storedTarget({ program, line, release, options }: Target): StoredTarget {
  const { noDefaultEndpoint, embedded, snapshotter, selinux } = options;
  const its = { noDefaultEndpoint, embedded, snapshotter, selinux };
  return release === null ? { program, line, options: its } : { program, release, options: its };
}
