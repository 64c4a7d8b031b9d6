import { createStore } from 'zustand/vanilla';

/** Whether a wide page shows both sides beside each other. */
export const prefersSplit = createStore<{ readonly split: boolean }>()(() => ({ split: true }));
