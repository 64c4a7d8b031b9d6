import { createStore } from 'zustand/vanilla';
import type { OpenProblem } from '@/components/start/read-bytes.ts';
import type { GivenContent } from '@/components/start/read-given.ts';

/** The files of a node of which a document is to be made; `name` is what they came from. */
export type Offer = { readonly name: string; readonly files: readonly GivenContent[] };

/** What was given in answer and is no such file. */
export type Refusal = { readonly name: string; readonly problem: OpenProblem };

type Importing = {
  readonly open: boolean;
  /** Null while files are asked for. */
  readonly offer: Offer | null;
  readonly refusal: Refusal | null;
};

/** The import on the page. */
export const importing = createStore<Importing>()(() => ({ open: false, offer: null, refusal: null }));

export function askForFiles(): void {
  importing.setState({ open: true, offer: null, refusal: null });
}

export function offerImport({ name, files }: Offer): void {
  importing.setState({ open: true, offer: { name, files }, refusal: null });
}

/** Asks again, with the reason, where the import is what asked; else gives false. */
export function askAgain({ name, problem }: Refusal): boolean {
  if (!importing.getState().open) return false;
  importing.setState({ offer: null, refusal: { name, problem } });
  return true;
}

export function closeImport(): void {
  importing.setState({ open: false });
}
