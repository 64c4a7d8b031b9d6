import { createStore } from 'zustand/vanilla';

/** Whether the title is being changed at the moment. */
export const titleView = createStore<{ readonly editing: boolean }>()(() => ({ editing: false }));

export function askForTitle(): void {
  titleView.setState({ editing: true });
}
