import dynamic from 'next/dynamic';
import { CollapseButton } from './collapse-button.tsx';

// All that works on an open document comes in one script of its own: the start screen answers before it is there.
const load = () => import('./document-parts.ts');

const FormPane = dynamic(() => load().then((parts) => parts.FormPane), { ssr: false });
const TextPane = dynamic(() => load().then((parts) => parts.TextPane), { ssr: false });
const PreviewPane = dynamic(() => load().then((parts) => parts.PreviewPane), { ssr: false });
const DownloadDocument = dynamic(() => load().then((parts) => parts.DownloadDocument), { ssr: false });

/** What finds the problems is large; until it is there its place is kept, so that nothing beside it moves. */
export const ProblemsCount = dynamic(() => load().then((parts) => parts.ProblemsCount), {
  ssr: false,
  loading: () => <span className="inline-block w-11 shrink-0" />,
});

// These are drawn from the start, which fetches the script as soon as the page runs.
export const Drawer = dynamic(() => load().then((parts) => parts.Drawer), { ssr: false });
export const PasteDialog = dynamic(() => load().then((parts) => parts.PasteDialog), { ssr: false });
export const NarrowChoices = dynamic(() => load().then((parts) => parts.NarrowChoices), { ssr: false });
export const StorageBar = dynamic(() => load().then((parts) => parts.StorageBar), { ssr: false });
export const DownloadDialog = dynamic(() => load().then((parts) => parts.DownloadDialog), { ssr: false });

export const panes = {
  form: <FormPane />,
  text: (
    <TextPane
      actions={
        <>
          <DownloadDocument />
          <CollapseButton pane="text" />
        </>
      }
    />
  ),
  files: <PreviewPane actions={<CollapseButton pane="files" />} />,
};
