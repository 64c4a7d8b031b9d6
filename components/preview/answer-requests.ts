import { handlePaneCommands } from '@/components/codemirror/pane-commands.ts';
import { openSearch } from '@/components/codemirror/search/searching.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { copyText } from '@/components/ui/copy-text.ts';
import { focusWhenShown } from '@/components/ui/focus-when-shown.ts';
import type { NodeFile } from '@/lib/node-files/index.ts';
import { linesFrom } from './file-at.ts';
import { type FileRequest, fileRequest } from './file-request.ts';
import type { FileView } from './file-view.ts';

const answered = new WeakSet<FileRequest>();

/** Does what other parts of the page ask of a file, also what they asked before there was a view of it. */
export function answerRequests({ view, focus }: FileView, store: EditorStore, file: () => NodeFile): () => void {
  const answer = (request: FileRequest) => {
    const { place } = request;
    if (place === null || request.of !== store || answered.has(request)) return;
    answered.add(request);
    // The file that holds the place may only now be coming into sight.
    requestAnimationFrame(() => focus(linesFrom(file(), place)[0] ?? 0));
  };
  answer(fileRequest.getState());
  const ends = [
    fileRequest.subscribe(answer),
    handlePaneCommands('files', store, (command) => {
      if (command === 'search') openSearch(view);
      if (command === 'copy') void copyText(file().text);
      if (command === 'focus') focusWhenShown(view.contentDOM, () => view.focus());
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
