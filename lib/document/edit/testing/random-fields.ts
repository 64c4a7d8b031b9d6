import type { Dice } from './dice.ts';

const texts = [
  'plain',
  'https://a.test:5000/v2',
  '0123',
  'yes',
  'it\'s "so"',
  'a: b',
  'C:\\certs',
  '',
  '~',
  'é😀',
  'a,b]{c}?',
] as const;
const patterns = ['^library/(.*)', 'a\\.b', '', 'x', 'auth', '{q}'];

/** A text as somebody may have written it. */
export function quoted(dice: Dice, value: string, inFlow: boolean): string {
  const plain = inFlow ? /^[\w./][\w./:\-\\]*$/ : /^[\w./^][^#:]*(?:[:#][^\s#:]+)*$/;
  if (plain.test(value) && dice.oneIn(2)) return value;
  return dice.oneIn(2) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

function text(dice: Dice, inFlow: boolean): string {
  return quoted(dice, dice.pick(texts), inFlow);
}

/** A mirror or a config in a flow collection; its lines are indented from the left edge of its key. */
export function flowEntry(dice: Dice, section: string): string {
  return brackets(dice, '{', section === 'mirrors' ? flowMirror(dice) : flowConfig(dice), '}');
}

/** Entries between brackets, on one line or a line each, with comments and perhaps a comma at the end. */
export function brackets(dice: Dice, open: string, entries: readonly string[], close: string): string {
  const lastComma = dice.oneIn(6) && entries.length > 0;
  if (!dice.oneIn(4)) {
    const pad = dice.oneIn(3) ? ' ' : '';
    return `${open}${pad}${entries.join(', ')}${lastComma ? ', ' : pad}${close}`;
  }
  const lines = entries.flatMap((entry, at) => {
    const comma = lastComma || at < entries.length - 1 ? ',' : '';
    const written = `${entry}${comma}${dice.trailingComment()}`;
    return dice.oneIn(6) ? [dice.comment(), written] : [written];
  });
  return `${open}${dice.trailingComment()}\n${lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}\n`).join('')}${close}`;
}

function flowMirror(dice: Dice): string[] {
  const items = Array.from({ length: dice.below(4) }, () => text(dice, true));
  const rewrite = dice.some(patterns, 2).map((pattern) => `${quoted(dice, pattern, true)}: ${text(dice, true)}`);
  const endpoint = dice.oneIn(8) ? 'endpoint' : `endpoint: ${brackets(dice, '[', items, ']')}`;
  return dice.some([endpoint, `rewrite: ${brackets(dice, '{', rewrite, '}')}`, 'note: x'], 3);
}

function flowConfig(dice: Dice): string[] {
  const auth = dice.some(['username', 'password', 'auth', 'note'], 3).map((key) => `${key}: ${text(dice, true)}`);
  const tls = dice.some(['ca_file: /a', 'insecure_skip_verify: yes', '"cert_file":"x"', '? key_file : !!str y'], 2);
  const both = [`auth: ${brackets(dice, '{', auth, '}')}`, `"tls" : ${brackets(dice, '{', tls, '}')}`];
  return dice.some([...both, dice.oneIn(2) ? 'note: x' : 'auth: '], 3);
}

/** The fields of a mirror or a config in block style, as lines indented from their own left edge. */
export function blockFields(dice: Dice, section: string, step: number): string[][] {
  const fields =
    section === 'mirrors'
      ? [() => endpointField(dice, step), () => mapField(dice, step, 'rewrite', rewriteLines(dice))]
      : [
          () => mapField(dice, step, 'auth', authLines(dice)),
          () => mapField(dice, step, 'tls', dice.some(['ca_file: /a', 'key_file: "b"', 'insecure_skip_verify: on'], 3)),
        ];
  return dice.some([...fields, () => ['note: x']], 3).map((field) => field());
}

function endpointField(dice: Dice, step: number): string[] {
  const alias = dice.alias('endpoint');
  if (alias !== null && dice.oneIn(2)) return [`endpoint:${alias}${dice.trailingComment()}`];
  const anchor = dice.anchor('endpoint');
  const count = dice.below(4);
  if (count === 0) return [`endpoint:${anchor}${dice.pick(['', ' []', ' ~'])}`];
  const indent = ' '.repeat(dice.pick([step, 0, 2]));
  const gap = dice.pick([' ', ' ', '   ']);
  const items = Array.from({ length: count }, () => [
    ...(dice.oneIn(6) ? [indent + dice.comment()] : []),
    `${indent}-${gap}${item(dice)}${dice.trailingComment()}`,
    ...(dice.oneIn(10) ? [''] : []),
  ]);
  return [`endpoint:${anchor}${dice.trailingComment()}`, ...items.flat()];
}

function item(dice: Dice): string {
  const alias = dice.alias('text');
  if (alias !== null && dice.oneIn(3)) return alias.trim();
  const anchor = dice.oneIn(4) ? dice.anchor('text') : '';
  return `${anchor} ${text(dice, false)}`.trim();
}

function mapField(dice: Dice, step: number, key: string, lines: string[]): string[] {
  const alias = dice.alias(key);
  if (alias !== null && dice.oneIn(3)) return [`${key}:${alias}${dice.trailingComment()}`];
  const anchor = dice.anchor(key);
  if (lines.length === 0) return [`${key}:${anchor}${dice.pick(['', ' {}', ' ~'])}`];
  if (dice.oneIn(3)) return [`${key}:${anchor} {${lines.filter((line) => !/[|#]|^ /.test(line)).join(', ')}}`];
  const merge = dice.alias(key);
  const all = merge !== null && dice.oneIn(2) ? [`<<:${merge}`, ...lines] : lines;
  const indent = ' '.repeat(step);
  const spaced = all.flatMap((line) => (dice.oneIn(8) ? [dice.comment(), line] : [line]));
  return [`${key}:${anchor}${dice.trailingComment()}`, ...spaced.map((line) => indent + line)];
}

function rewriteLines(dice: Dice): string[] {
  return dice.some(patterns, 3).map((pattern) => `${quoted(dice, pattern, true)}: ${text(dice, true)}`);
}

function authLines(dice: Dice): string[] {
  const keys = dice.some(['username', 'password', 'auth', 'identity_token', 'note'], 3);
  return keys.flatMap((key) => {
    if (dice.oneIn(8)) return [`${key}: ${dice.pick(['|', '>-', '|+'])}`, '  one', '  two'];
    if (dice.oneIn(10)) return [`${key}:`];
    return [`${key}: ${text(dice, true)}`];
  });
}
