import { createStore } from 'zustand/vanilla';
import type { OpenProblem } from '@/components/start/read-bytes.ts';
import type { StorageTrouble } from '@/components/storage/keeper.ts';
import type { FormatRefusal } from '@/lib/document/index.ts';
import type { LinkProblem } from '@/lib/formats/link/index.ts';
import { type PaneLayout, type PaneName, showPane } from './pane-layout.ts';
import type { Step } from './state/history.ts';

/** A short word about what just happened. */
export type Notice =
  /** A long document, which is not there yet. */
  | { readonly kind: 'reading'; readonly name: string; readonly cancel: () => void }
  | { readonly kind: 'opened'; readonly names: readonly string[] }
  /** `id` is the document's, to open it again. */
  | { readonly kind: 'closed'; readonly id: string; readonly name: string }
  | { readonly kind: 'not-opened'; readonly name: string; readonly problem: OpenProblem }
  /** A part of the page, which the server did not give. */
  | { readonly kind: 'not-there' }
  | { readonly kind: 'link-not-opened'; readonly problem: LinkProblem | 'unreachable' }
  /** `step` takes it back, while it is still the last; without one there was nothing to do. */
  | { readonly kind: 'formatted'; readonly step: Step | undefined }
  | { readonly kind: 'not-formatted'; readonly reason: FormatRefusal['reason']; readonly line: number };

export type ShellDialog = 'download' | 'paste' | 'palette' | 'share' | 'shortcuts';

/** What the page shows around the document; nothing of it changes the document. */
export type ShellState = {
  readonly layout: PaneLayout;
  readonly dialog: ShellDialog | null;
  readonly notice: Notice | null;
  /** What keeps documents from being there after a reload. */
  readonly trouble: StorageTrouble | null;
};

export type ShellActions = {
  setLayout: (change: (layout: PaneLayout) => PaneLayout) => void;
  show: (pane: PaneName) => void;
  openDialog: (dialog: ShellDialog) => void;
  closeDialog: () => void;
  notify: (notice: Notice | null) => void;
  setTrouble: (trouble: ShellState['trouble']) => void;
};

export type ShellStore = ReturnType<typeof createShellStore>;

export function createShellStore(layout: PaneLayout) {
  return createStore<ShellState & ShellActions>()((set, get) => ({
    layout,
    dialog: null,
    notice: null,
    trouble: null,
    setLayout: (change) => set({ layout: change(get().layout) }),
    show: (pane) => set({ layout: showPane(get().layout, pane) }),
    openDialog: (dialog) => set({ dialog }),
    closeDialog: () => set({ dialog: null }),
    notify: (notice) => set({ notice }),
    setTrouble: (trouble) => set({ trouble }),
  }));
}
