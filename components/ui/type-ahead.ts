import { type KeyboardEvent, useState } from 'react';

export type FaceKey = KeyboardEvent & { preventBaseUIHandler: () => void };

/**
 * Whether a list with a field is open, and what stands in that. What is typed on the list's face is meant for the field: the list opens,
 * and its field takes the focus, a moment later than a quick hand types.
 */
export function useTypeAhead() {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const show = (next: boolean) => {
    setOpen(next);
    if (!next) setQuery('');
  };
  const typeAhead = (event: FaceKey) => {
    const isModified = event.ctrlKey || event.metaKey || event.altKey;
    if (isModified || [...event.key].length !== 1 || (event.key === ' ' && !open)) return;
    take(event);
    setOpen(true);
    setQuery((typed) => typed + event.key);
  };
  return { open, query, setQuery, show, typeAhead };
}

/** Keeps a key from doing what it does on a face or in a field. */
export function take(event: FaceKey): void {
  event.preventBaseUIHandler();
  event.preventDefault();
}
