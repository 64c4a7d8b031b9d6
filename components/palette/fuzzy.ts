const gapsPerCharacter = 3;
const endOfWord = /[\s./:_-]/;

/** A word of what was typed, as text and as characters. */
type Word = { readonly text: string; readonly characters: readonly string[] };

/**
 * How well a text answers what was typed, better for more; null where it does not. Each typed word has to be in the
 * text, in one piece or as characters in order with small gaps; pieces at the start of words count more.
 */
export function fuzzyScore(query: string, text: string): number | null {
  return fuzzyScoreOf(wordsOf(query), text.toLowerCase());
}

export function wordsOf(query: string): readonly Word[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((text) => text !== '')
    .map((text) => ({ text, characters: [...text] }));
}

/** The same for thousands of texts, which are given in lower case. */
export function fuzzyScoreOf(words: readonly Word[], hay: string): number | null {
  let total = 0;
  for (const word of words) {
    const score = scoreOf(word, hay);
    if (score === null) return null;
    total += score;
  }
  return total;
}

function scoreOf(word: Word, hay: string): number | null {
  const at = hay.indexOf(word.text);
  if (at === 0) return 100 - hay.length / 100;
  if (at > 0) return (startsWord(hay, at) ? 80 : 60) - hay.length / 100;
  const gaps = gapsOf(word, hay);
  return gaps === null ? null : 40 - gaps;
}

/** How many characters stand between those of a word where they are there in order, and not too many. */
function gapsOf({ text, characters }: Word, hay: string): number | null {
  const most = gapsPerCharacter * text.length;
  let gaps = 0;
  let last = -1;
  for (const character of characters) {
    const at = hay.indexOf(character, last + 1);
    if (at < 0) return null;
    const between = at - last - 1;
    if (last >= 0 && between > 0) gaps += startsWord(hay, at) ? between / 6 : between;
    if (gaps > most) return null;
    last = at;
  }
  return gaps;
}

function startsWord(hay: string, at: number): boolean {
  return at === 0 || endOfWord.test(hay[at - 1] ?? '');
}
