import { isEmptyNode } from '../edit/tree/entries.ts';
import type { Source } from '../edit/tree/source.ts';
import { type Spot, spotAt } from '../spot-at.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { Word } from './word-at.ts';

/** A word that no document holds, and that reads as itself wherever a word can stand. */
const probe = 'portolan9probe9';

/** How a word would stand where it is being written. */
export type Form = 'key' | 'value' | 'item';

export type Standing = {
  readonly form: Form;
  readonly spot: Spot;
  /** The text that was read. */
  readonly source: Source;
  /** What has to follow in a flow collection, where the next entry comes without a comma. */
  readonly comma: '' | ', ';
};

/** All ways in which a word at a place would be read, by reading the text with another word there. */
export function standingsAt(text: string, word: Word): readonly Standing[] {
  const wasRead = parseYaml(text).fault === null;
  const forms: readonly Form[] = word.isKey ? ['key'] : word.first ? ['key', 'value', 'item'] : ['key', 'value'];
  const commas: readonly Standing['comma'][] = /[[{]/.test(text) ? ['', ', '] : [''];
  return forms.flatMap((form) => {
    for (const comma of commas) {
      const standing = tryForm(text, word, form, comma, wasRead);
      if (standing !== null) return standing;
    }
    return [];
  });
}

function tryForm(text: string, word: Word, form: Form, comma: Standing['comma'], wasRead: boolean): Standing | null {
  const { from, to } = word.range;
  const before = text.slice(0, from) + (form === 'item' ? '- ' : '');
  const written = form === 'key' && !word.isKey ? `${probe}: ` : probe;
  const probed = before + written + comma + text.slice(to);
  const { root, fault } = parseYaml(probed);
  const shift = before.length + written.length + comma.length - to;
  // What is broken further down was so before.
  if (root === null || (fault !== null && (wasRead || fault.range.from <= word.lineEnd + shift))) return null;
  const spot = spotAt(root, before.length);
  if (spot === null || (spot.as === 'value' && comma !== '')) return null;
  return isProbe(spot, form, word, before.length) ? { form, spot, source: { text: probed, root }, comma } : null;
}

function isProbe(spot: Spot, form: Form, word: Word, at: number): boolean {
  if (spot.node.value !== probe) return false;
  switch (spot.as) {
    case 'key':
      // In a flow collection it would take the next key for its value.
      return form === 'key' && (word.isKey || !spot.parent.flow || isEmptyNode(spot.pair.value));
    case 'item':
      if (form === 'item') return spot.parent.dashes[spot.index] === at - 2;
      return form === 'value' && (!word.first || spot.parent.flow);
    case 'value':
      // On a line of its own it would be the value of the key above.
      return form === 'value' && (!word.first || spot.parent.flow);
  }
}
