import fc from 'fast-check';
import { Dice } from './dice.ts';
import { blockFields, brackets, flowEntry, quoted } from './random-fields.ts';

/** A line and the entry it belongs to, as `mirrors/a.test`; null for what is between entries. */
type OwnedLine = { readonly text: string; readonly owner: string | null };

export type RandomDocument = { readonly text: string; readonly lines: readonly OwnedLine[] };

const names = ['docker.io', '*', '10.0.0.1:5000', '__proto__', 'quay.io', 'reg.lan', '用户.test', 'https://x.test/v2'];

/** Any document that K3s reads: comments, blank lines, quotes, forms and, if wanted, anchors, merges and repetitions. */
export function randomDocuments(sharing: boolean): fc.Arbitrary<RandomDocument> {
  return fc.array(fc.nat(5039), { maxLength: 250, size: 'max' }).map((tape) => writeDocument(new Dice(tape, sharing)));
}

function writeDocument(dice: Dice): RandomDocument {
  const step = dice.pick([2, 4, 1, 3]);
  const lines: OwnedLine[] = [];
  const loose = (...texts: string[]) => lines.push(...texts.map((text) => ({ text, owner: null })));
  if (dice.oneIn(6)) loose(dice.comment());
  if (dice.oneIn(6)) loose('---');
  for (const section of dice.some(['mirrors', 'configs', 'other', dice.sharing ? 'mirrors' : 'more'], 4)) {
    between(dice, loose, '');
    if (section === 'mirrors' || section === 'configs') writeSection(dice, lines, section, step);
    else loose(`${section}: [1, {a: b}] # ignored`);
  }
  if (dice.oneIn(8)) loose('...', 'rest: [');
  const eol = dice.oneIn(4) ? '\r\n' : '\n';
  const text = lines.map((line) => line.text).join(eol) + (dice.oneIn(5) || lines.length === 0 ? '' : eol);
  return { text: dice.oneIn(8) ? `\ufeff${text}` : text, lines };
}

/** Blank lines and comments that belong to nothing. */
function between(dice: Dice, loose: (...texts: string[]) => void, indent: string): void {
  if (dice.oneIn(4)) loose('');
  if (dice.oneIn(8)) loose(indent + dice.comment(), '');
}

function writeSection(dice: Dice, lines: OwnedLine[], section: string, step: number): void {
  const loose = (...texts: string[]) => lines.push(...texts.map((text) => ({ text, owner: null })));
  const entries = dice.some([...names, ...(dice.sharing ? names.slice(0, 2) : [])], 4);
  if (entries.length === 0) {
    loose(`${section}:${dice.pick(['', ' {}', ' ~', ' # none'])}`);
  } else if (dice.oneIn(5)) {
    const pairs = entries.map((name) => quoted(dice, name, true) + flowValue(dice, section));
    loose(...`${section}: ${brackets(dice, '{', pairs, '}')}${dice.trailingComment()}`.split('\n'));
  } else {
    loose(`${section}:${dice.trailingComment()}`);
    for (const name of entries) {
      between(dice, loose, ' '.repeat(step));
      const written = writeEntry(dice, section, quoted(dice, name, false), step);
      lines.push(...written.map((line) => ({ text: indented(line, step), owner: `${section}/${name}` })));
    }
  }
}

function flowValue(dice: Dice, section: string): string {
  return dice.oneIn(4) ? dice.pick(['', ': ', ': ~']) : `: ${flowEntry(dice, section)}`;
}

function indented(line: string, step: number): string {
  return line === '' ? '' : ' '.repeat(step) + line;
}

function writeEntry(dice: Dice, section: string, key: string, step: number): string[] {
  const lead = dice.oneIn(4) ? [dice.comment()] : [];
  const alias = dice.alias(section);
  if (alias !== null && dice.oneIn(3)) return [...lead, `${key}:${alias}${dice.trailingComment()}`];
  if (dice.oneIn(5)) return [...lead, `${key}:${dice.pick(['', ' ~', ' {}'])}${dice.trailingComment()}`];
  if (dice.oneIn(5)) {
    const value = flowEntry(dice, section);
    return [...lead, ...`${key}:${dice.anchor(section)} ${value}${dice.trailingComment()}`.split('\n')];
  }
  const merged = dice.alias(section);
  const fields = blockFields(dice, section, step);
  if (merged !== null && dice.oneIn(2)) fields.splice(dice.below(fields.length + 1), 0, [`<<:${merged}`]);
  if (fields.length === 0) return [...lead, `${key}:`];
  const anchor = dice.anchor(section);
  const head = dice.oneIn(10) ? [`? ${key}`, `:${anchor}`] : [`${key}:${anchor}${dice.trailingComment()}`];
  const lines = fields.flatMap((field) => (dice.oneIn(6) ? [dice.comment(), ...field] : field));
  return [...lead, ...head, ...lines.map((line) => indented(line, step))];
}
