import { createStore } from 'zustand/vanilla';

export type DownloadView = 'files' | 'install';

/** Which part of the download dialog is shown, and will be when it is opened again. */
export const downloadView = createStore<{ readonly view: DownloadView }>()(() => ({ view: 'files' }));
