const gapsPerCharacter = 3;

/**
 * How well a text answers what was typed, better for more; null where it does not. Each typed word has to be in the
 * text, in one piece or as characters in order with small gaps; pieces at the start of words count more.
 */
export function fuzzyScore(query: string, text: string): number | null {
  const hay = text.toLowerCase();
  let total = 0;
  for (const word of query.toLowerCase().split(/\s+/)) {
    if (word === '') continue;
    const score = scoreOf(word, hay);
    if (score === null) return null;
    total += score;
  }
  return total;
}

function scoreOf(word: string, hay: string): number | null {
  const at = hay.indexOf(word);
  if (at === 0) return 100 - hay.length / 100;
  if (at > 0) return (startsWord(hay, at) ? 80 : 60) - hay.length / 100;
  const gaps = gapsOf(word, hay);
  return gaps === null || gaps > gapsPerCharacter * word.length ? null : 40 - gaps;
}

/** How many characters stand between those of a word where they are there in order. */
function gapsOf(word: string, hay: string): number | null {
  let gaps = 0;
  let last = -1;
  for (const character of word) {
    const at = hay.indexOf(character, last + 1);
    if (at < 0) return null;
    if (last >= 0) gaps += startsWord(hay, at) ? (at - last - 1) / 6 : at - last - 1;
    last = at;
  }
  return gaps;
}

function startsWord(hay: string, at: number): boolean {
  return at === 0 || /[\s./:_-]/.test(hay[at - 1] ?? '');
}
