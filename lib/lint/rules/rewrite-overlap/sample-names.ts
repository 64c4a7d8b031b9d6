/**
 * A few texts that a pattern probably matches, with `word` where it leaves much open. They are guesses, made without the engine: what
 * they are used for has to try them.
 */
export function sampleNames(pattern: string, word: string): readonly string[] {
  const reader = { pattern, at: 0, word };
  return [...new Set(alternatives(reader))].slice(0, most);
}

type Reader = { readonly pattern: string; at: number; readonly word: string };

const most = 4;

function alternatives(reader: Reader): readonly string[] {
  const found = [...sequence(reader)];
  while (reader.pattern[reader.at] === '|') {
    reader.at++;
    found.push(...sequence(reader));
  }
  return found.slice(0, most);
}

function sequence(reader: Reader): readonly string[] {
  let texts: readonly string[] = [''];
  for (let next = reader.pattern[reader.at]; next !== undefined && next !== '|' && next !== ')'; ) {
    const pieces = repeated(atom(reader), reader);
    texts = texts.flatMap((text) => pieces.map((piece) => text + piece)).slice(0, most);
    next = reader.pattern[reader.at];
  }
  return texts;
}

/** What a piece can be: a text, or anything (null). */
type Piece = readonly (string | null)[];

function repeated(piece: Piece, reader: Reader): readonly string[] {
  const quantifier = /[*+?]\??|\{[\d,]+\}\??/y;
  quantifier.lastIndex = reader.at;
  const sign = quantifier.exec(reader.pattern)?.[0] ?? '';
  reader.at += sign.length;
  const isMany = sign !== '' && !sign.startsWith('?');
  return piece.map((text) => text ?? (isMany ? reader.word : 'x'));
}

function atom(reader: Reader): Piece {
  const token = /\(\?P?<\w+>|\(\?[a-zA-Z-]*:?\)?|\(|\[\^?\]?(?:\\.|\[:\w+:\]|[^\]])*\]?|\\.?|./suy;
  token.lastIndex = reader.at;
  const text = token.exec(reader.pattern)?.[0] ?? '';
  reader.at += Math.max(text.length, 1);
  if (text === '^' || text === '$' || /^\(\?[a-zA-Z-]*\)$/.test(text)) return [''];
  if (text.startsWith('(')) return group(reader);
  if (text.startsWith('[')) return [charOf(text)];
  if (text.startsWith('\\')) return [escapes.has(text[1] ?? '') ? (escapes.get(text[1] ?? '') ?? null) : text.slice(1)];
  return [text === '.' ? null : text];
}

const escapes: ReadonlyMap<string, string | null> = new Map([
  ['w', null],
  ['S', null],
  ['D', null],
  ['d', '1'],
  ['b', ''],
  ['B', ''],
  ['A', ''],
  ['z', ''],
]);

function group(reader: Reader): Piece {
  const texts = alternatives(reader);
  if (reader.pattern[reader.at] === ')') reader.at++;
  return texts;
}

/** A single character stands for itself; of more than one, any may. */
function charOf(set: string): string | null {
  return /^\[\\?(.)\]$/s.exec(set)?.[1] ?? null;
}
