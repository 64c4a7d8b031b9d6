import { createStore } from 'zustand/vanilla';
import type { Step } from '@/components/editor/state/history.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import type { LoginDraft } from '../registries/login-draft.ts';
import type { Keyed } from '../rows/reconcile.ts';

export const sectionNames = ['mirrors', 'configs'] as const;

export type SectionName = (typeof sectionNames)[number];

/** The field in which the name of a new entry is typed; `copyOf` is the entry that it copies. */
export type Adding = { readonly copyOf: string | null };

export type SectionView = {
  /** The names in the document, in its order, each under the key of the row that shows it. */
  readonly entries: readonly Keyed<string>[];
  readonly collapsed: boolean;
  readonly open: ReadonlySet<number>;
  readonly adding: Adding | null;
  readonly filter: string;
  /** The rows that did not match the filter when it was typed: what is edited or added later stays in sight. */
  readonly hidden: ReadonlySet<number>;
};

/** A field that is to have the focus, asked for anew with each `ask`; `press` is for a button that is also pressed. */
export type FocusRequest = {
  readonly path: ModelPath;
  readonly how: 'select' | 'press' | null;
  readonly ask: number;
};

/** What was removed, and the step of the history that brings it back. */
export type Removal = { readonly what: string; readonly step: Step | undefined };

/** What the form shows and hides; nothing of it changes the document. */
export type FormView = Readonly<Record<SectionName, SectionView>> & {
  readonly focus: FocusRequest | null;
  readonly removal: Removal | null;
  /** What was typed for kinds of login that are not chosen now, by the key of the row. Never leaves memory. */
  readonly logins: ReadonlyMap<number, LoginDraft>;
};

export type FormViewStore = ReturnType<typeof createFormView>;

export const noFilter: Pick<SectionView, 'filter' | 'hidden'> = { filter: '', hidden: new Set() };

const emptySection: SectionView = {
  entries: [],
  collapsed: false,
  open: new Set(),
  adding: null,
  ...noFilter,
};

const emptyView: FormView = {
  mirrors: emptySection,
  configs: emptySection,
  focus: null,
  removal: null,
  logins: new Map(),
};

export function createFormView() {
  return createStore<FormView>()(() => emptyView);
}

const filterFrom = 9;

/** Whether a section has enough entries to be filtered, or is. */
export function hasFilter({ entries, filter }: SectionView): boolean {
  return entries.length >= filterFrom || filter !== '';
}

/** Changes one section of the view. */
export function changeSection(view: FormViewStore, name: SectionName, change: Partial<SectionView>): void {
  view.setState((state) => ({ [name]: { ...state[name], ...change } }));
}

/** The key of the row that shows a name of the document. */
export function keyOf(section: SectionView, name: string): number | null {
  return section.entries.find((entry) => entry.value === name)?.key ?? null;
}
