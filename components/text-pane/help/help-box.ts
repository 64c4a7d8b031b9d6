import type { Help } from './help-at.ts';
import type { HelpWords } from './help-words.ts';

/** Help as it is shown beside a place; what it is about stands above it where that is not said already. */
export function helpBox({ title, sentences }: Help, words: HelpWords, titled: boolean): HTMLElement {
  const box = element('div', 'cm-problem cm-help');
  if (titled) box.append(element('p', 'cm-help-title', title));
  for (const sentence of sentences) {
    box.append(element('p', sentence.warns ? 'cm-help-warns' : '', words(sentence)));
  }
  return box;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
