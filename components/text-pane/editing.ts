import { defaultKeymap } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import { highlightYaml } from '@/components/codemirror/highlight.ts';
import { litLines } from '@/components/codemirror/lit-lines.ts';
import { problemLook } from '@/components/codemirror/problem-look.ts';
import { searching } from '@/components/codemirror/search/searching.ts';
import { secretMasks } from '@/components/codemirror/secret-masks.ts';
import { theme } from '@/components/codemirror/theme.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { secretPage } from '@/components/secrets/follow-revealed.ts';
import { completion } from './completion/completion.ts';
import { suggestionsFrom } from './completion/suggestions.ts';
import { folding } from './folding/folding.ts';
import { helpForProposal } from './help/help-at.ts';
import { helpBox } from './help/help-box.ts';
import { helpTooltips } from './help/help-tooltips.ts';
import { moveIn, moveOut, toggleComment } from './lines/line-commands.ts';
import { yamlIndent } from './lines/yaml-indent.ts';
import { problemMarks } from './problem-marks.ts';
import type { TextWords } from './text-words.ts';
import { unreadMarks } from './unread-marks.ts';
import { unusedMarks } from './unused-marks.ts';

/** What an editor of registries.yaml needs of the page around it. `helpId` names the element that explains its keys. */
export type TextHost = {
  readonly store: EditorStore;
  readonly words: TextWords;
  readonly helpId: string;
  readonly format: () => void;
};

// What is typed lays out nothing around the editor. Tooltips reach beyond it, so it clips nothing and stands above its neighbour.
const contained = EditorView.theme({ '&': { contain: 'size layout style', zIndex: '1' } });

/** All that an editor of registries.yaml can do, but for its tie to the store. */
export function editing({ store, words, helpId, format }: TextHost): Extension {
  return [
    lineNumbers(),
    problemMarks({ store, words }),
    folding(words.editor),
    helpTooltips(store, words),
    unusedMarks(words.unused),
    completion(suggestionsFrom(store), (proposal) => {
      const help = helpForProposal(proposal, store.getState());
      return help && helpBox(help, words.help, false);
    }),
    highlightSpecialChars(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    bracketMatching(),
    indentUnit.of('  '),
    yamlIndent,
    placeholder(words.placeholder),
    searching(words.editor, 'text'),
    keymap.of([
      { key: 'Shift-Alt-f', run: always(format) },
      { key: 'Mod-/', run: toggleComment },
      { key: 'Mod-]', run: moveIn },
      { key: 'Mod-[', run: moveOut },
      ...defaultKeymap,
      { key: 'Tab', run: indent, shift: moveOut },
    ]),
    browserUndo(store),
    litLines,
    unreadMarks,
    secretMasks(secretPage(words.secrets)),
    EditorView.contentAttributes.of({ 'aria-label': words.label, 'aria-describedby': helpId, tabindex: '0' }),
    EditorState.phrases.of(words.phrases),
    [theme, contained, highlightYaml, problemLook],
  ];
}

function always(run: () => void): () => true {
  return () => {
    run();
    return true;
  };
}

// YAML takes no tabs for indentation: within a line Tab goes to the next even column, over a selection it moves the lines.
function indent(view: EditorView): boolean {
  const { state } = view;
  if (state.readOnly) return false;
  if (state.selection.ranges.some((range) => !range.empty)) return moveIn(view);
  const { head } = state.selection.main;
  const insert = (head - state.doc.lineAt(head).from) % 2 === 0 ? '  ' : ' ';
  view.dispatch(state.replaceSelection(insert), { scrollIntoView: true, userEvent: 'input.indent' });
  return true;
}

// The shortcuts are the page's; this is for the browser's own menu and touch keyboards.
function browserUndo(store: EditorStore): Extension {
  return EditorView.domEventHandlers({
    beforeinput(event) {
      const { undo, redo } = store.getState();
      const travel = { historyUndo: undo, historyRedo: redo }[event.inputType];
      if (!travel) return false;
      event.preventDefault();
      travel();
      return true;
    },
  });
}
