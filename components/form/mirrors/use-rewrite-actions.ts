'use client';

import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { emptyRewrite, type RewriteRow } from '../rows/rewrite-rows.ts';
import { focusPath } from '../state/focus-path.ts';
import { removeFrom } from '../state/remove.ts';
import { rewritePath } from './rewrite-path.ts';

export type RewriteActions = {
  /** Takes over a pattern; one that is empty or stands there already waits in its field. */
  editPattern: (index: number, pattern: string) => void;
  editReplacement: (index: number, replacement: string) => void;
  add: () => void;
  remove: (index: number) => void;
};

type Rows = readonly RewriteRow[];

/** What can be done with the rewrites of a mirror. */
export function useRewriteActions(mirror: string, rows: Rows, onChange: (rows: Rows) => void): RewriteActions {
  return rewriteActions(useEditorStore(), mirror, rows, onChange);
}

function rewriteActions(
  editor: EditorStore,
  mirror: string,
  rows: Rows,
  onChange: (rows: Rows) => void,
): RewriteActions {
  const { act } = editor.getState();

  const editPattern = (index: number, pattern: string) => {
    const row = rows[index];
    if (!row) return;
    const taken = rows.some((other) => other !== row && other.written === pattern);
    const writes = pattern !== '' && !taken;
    onChange(rows.with(index, { ...row, pattern, written: writes ? pattern : row.written }));
    if (!writes || pattern === row.written) return;
    const group = `pattern ${row.key}`;
    if (row.written === null) act({ do: 'add-rewrite', mirror, pattern, replacement: row.replacement }, group);
    else act({ do: 'rename-rewrite', mirror, pattern: row.written, to: pattern }, group);
  };

  const editReplacement = (index: number, replacement: string) => {
    const row = rows[index];
    if (!row) return;
    onChange(rows.with(index, { ...row, replacement }));
    if (row.written === null) return;
    act({ do: 'set-rewrite', mirror, pattern: row.written, replacement }, `replacement ${row.key}`);
  };

  const add = () => {
    const row = emptyRewrite();
    onChange([...rows, row]);
    focusPath(editor, rewritePath(mirror, row));
  };

  const remove = (index: number) => {
    const row = rows[index];
    if (!row) return;
    const left = rows.toSpliced(index, 1);
    onChange(left);
    const next = left[Math.min(index, left.length - 1)];
    const neighbour = next ? rewritePath(mirror, next) : ['mirrors', mirror, 'rewrite'];
    if (row.written === null) focusPath(editor, neighbour);
    else removeFrom(editor, { do: 'remove-rewrite', mirror, pattern: row.written }, row.written, neighbour);
  };

  return { editPattern, editReplacement, add, remove };
}
