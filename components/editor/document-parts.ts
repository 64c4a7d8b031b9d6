/** What the page needs only once a document is open, or a dialog. */
export { DownloadDialog } from '@/components/download/download-dialog.tsx';
export { DownloadDocument } from '@/components/download/download-document.tsx';
export { Drawer } from '@/components/drawer/drawer.tsx';
export { FormPane } from '@/components/form/form-pane.tsx';
export { NarrowChoices } from '@/components/header/narrow-choices.tsx';
export { PreviewPane } from '@/components/preview/preview-pane.tsx';
export { ProblemsCount } from '@/components/problems/problems-count.tsx';
export { PasteDialog } from '@/components/start/paste-dialog.tsx';
export { StorageBar } from '@/components/storage/storage-bar.tsx';
export { TextPane } from '@/components/text-pane/text-pane.tsx';
