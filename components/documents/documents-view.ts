import { createStore } from 'zustand/vanilla';

/** Which document is being given another name at the moment, and whether the list of all is open. */
export const documentsView = createStore<{ readonly renaming: string | null; readonly listOpen: boolean }>()(() => ({
  renaming: null,
  listOpen: false,
}));

/** Lets the user name a document: in its tab, or in the list where the page has no room for tabs. */
export function askForName(id: string, hasTabs: boolean): void {
  documentsView.setState({ renaming: id, listOpen: !hasTabs });
}

export function stopRenaming(): void {
  documentsView.setState({ renaming: null });
}

export function openList(listOpen: boolean): void {
  documentsView.setState({ listOpen });
}
