'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { documentIndex, type EndpointRow, emptyEndpoint, insertRow, moveRow } from '../rows/endpoint-rows.ts';
import { newKey } from '../rows/reconcile.ts';
import { focusPath } from '../state/focus-path.ts';
import { removeFrom } from '../state/remove.ts';
import { withoutPassword } from './endpoint-parts.ts';
import { endpointPath } from './endpoint-path.ts';

export type EndpointActions = {
  /** Takes over what was typed; the first character of a new endpoint puts it into the document. */
  edit: (index: number, value: string) => void;
  /** Puts several endpoints in place of what stands in a row. */
  paste: (index: number, values: readonly string[]) => void;
  insertAfter: (index: number) => void;
  move: (index: number, to: number) => void;
  /** Removes a row; the focus goes to the one in its place or, `back`, to the one before it. */
  remove: (index: number, back?: boolean) => void;
};

type Rows = readonly EndpointRow[];

/** What can be done with the endpoints of a mirror; kept in one reference, so that rows need not render for it. */
export function useEndpointActions(
  mirror: string,
  rows: Rows,
  onChange: (rows: Rows) => void,
): RefObject<EndpointActions> {
  const editor = useEditorStore();
  const actions = useRef(endpointActions(editor, mirror, rows, onChange));
  useLayoutEffect(() => {
    actions.current = endpointActions(editor, mirror, rows, onChange);
  });
  return actions;
}

function endpointActions(
  editor: EditorStore,
  mirror: string,
  rows: Rows,
  onChange: (rows: Rows) => void,
): EndpointActions {
  const { act } = editor.getState();
  const focus = (next: Rows, index: number) => focusPath(editor, endpointPath(mirror, next, index));

  const edit = (index: number, value: string) => {
    const row = rows[index];
    if (!row) return;
    const place = documentIndex(rows, index);
    const group = `endpoint ${row.key}`;
    onChange(rows.with(index, { ...row, value, written: row.written || value !== '' }));
    if (row.written) act({ do: 'set-endpoint', mirror, index: place, value }, group);
    else if (value !== '') act({ do: 'add-endpoint', mirror, index: place, value }, group);
  };

  const paste = (index: number, values: readonly string[]) => {
    const row = rows[index];
    const [first, ...rest] = values;
    if (!row || first === undefined) return;
    const place = documentIndex(rows, index);
    const group = `paste ${newKey()}`;
    const added = rest.map((value) => ({ key: newKey(), value, written: true }));
    const next = insertRow(rows.with(index, { ...row, value: first, written: true }), index + 1, ...added);
    onChange(next);
    act({ do: row.written ? 'set-endpoint' : 'add-endpoint', mirror, index: place, value: first }, group);
    for (const [offset, value] of rest.entries()) {
      act({ do: 'add-endpoint', mirror, index: place + 1 + offset, value }, group);
    }
    focus(next, index + rest.length);
  };

  const insertAfter = (index: number) => {
    const next = insertRow(rows, index + 1, emptyEndpoint());
    onChange(next);
    focus(next, index + 1);
  };

  const move = (index: number, to: number) => {
    if (to < 0 || to >= rows.length || to === index) return;
    const row = rows[index];
    const next = moveRow(rows, index, to);
    const places = { from: documentIndex(rows, index), to: documentIndex(next, to) };
    onChange(next);
    if (!row?.written || places.from === places.to) return;
    act({ do: 'move-endpoint', mirror, index: places.from, to: places.to });
  };

  const remove = (index: number, back = false) => {
    const row = rows[index];
    if (!row) return;
    const place = documentIndex(rows, index);
    const left = rows.toSpliced(index, 1);
    const next = left.length > 0 ? left : [emptyEndpoint()];
    onChange(next);
    const neighbour = endpointPath(mirror, next, Math.max(0, Math.min(back ? index - 1 : index, next.length - 1)));
    const action = { do: 'remove-endpoint', mirror, index: place } as const;
    if (row.written) removeFrom(editor, action, withoutPassword(row.value), neighbour);
    else focusPath(editor, neighbour);
  };

  return { edit, paste, insertAfter, move, remove };
}
