import { createStore } from 'zustand/vanilla';
import type { OpenProblem } from '@/components/start/read-bytes.ts';
import type { StorageTrouble } from '@/components/storage/browser-storage.ts';
import type { FormatRefusal, SecretPlace } from '@/lib/document/index.ts';
import { type PaneLayout, type PaneName, showPane } from './pane-layout.ts';
import type { Step } from './state/history.ts';

/** A short word about what just happened. `step` is the one that takes it back, while it is still the last. */
export type Notice =
  | { readonly kind: 'opened'; readonly name: string | null; readonly step: Step | undefined }
  | { readonly kind: 'put-away'; readonly step: Step | undefined }
  | { readonly kind: 'not-opened'; readonly name: string; readonly problem: OpenProblem }
  /** Without a step there was nothing to do. */
  | { readonly kind: 'formatted'; readonly step: Step | undefined }
  | { readonly kind: 'not-formatted'; readonly reason: FormatRefusal['reason']; readonly line: number };

export type ShellDialog = 'download' | 'paste' | 'palette' | 'shortcuts';

/** What the page shows around the document; nothing of it changes the document. */
export type ShellState = {
  readonly layout: PaneLayout;
  readonly dialog: ShellDialog | null;
  readonly notice: Notice | null;
  /** Whether the user asked for an empty document, so that an empty text is not the start screen. */
  readonly startedEmpty: boolean;
  /** Where secrets stood that the browser did not keep over a reload. */
  readonly missing: readonly SecretPlace[];
  /** What keeps this work from being the one that a reload brings back. */
  readonly trouble: StorageTrouble | 'other-tab' | null;
};

export type ShellActions = {
  setLayout: (change: (layout: PaneLayout) => PaneLayout) => void;
  show: (pane: PaneName) => void;
  openDialog: (dialog: ShellDialog) => void;
  closeDialog: () => void;
  notify: (notice: Notice | null) => void;
  setStartedEmpty: (startedEmpty: boolean) => void;
  setMissing: (missing: readonly SecretPlace[]) => void;
  setTrouble: (trouble: ShellState['trouble']) => void;
};

export type ShellStore = ReturnType<typeof createShellStore>;

export function createShellStore(layout: PaneLayout) {
  return createStore<ShellState & ShellActions>()((set, get) => ({
    layout,
    dialog: null,
    notice: null,
    startedEmpty: false,
    missing: [],
    trouble: null,
    setLayout: (change) => set({ layout: change(get().layout) }),
    show: (pane) => set({ layout: showPane(get().layout, pane) }),
    openDialog: (dialog) => set({ dialog }),
    closeDialog: () => set({ dialog: null }),
    notify: (notice) => set({ notice }),
    setStartedEmpty: (startedEmpty) => set({ startedEmpty }),
    setMissing: (missing) => set({ missing }),
    setTrouble: (trouble) => set({ trouble }),
  }));
}
