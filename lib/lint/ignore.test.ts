import { expect, test } from 'vitest';
import { applyEdits } from '../document/index.ts';
import { diagnosticsOf, problemsIn } from './testing/problems-in.ts';

const mirror = (...lines: readonly string[]) =>
  `mirrors:\n  a.test:\n    endpoint:\n${lines.map((line) => `      ${line}\n`).join('')}`;
const found = 'warning endpoint-no-scheme: m.test';

test.each([
  ['on its line', mirror('- m.test # portolan: ignore endpoint-no-scheme')],
  ['alone on the line above', mirror('# portolan: ignore endpoint-no-scheme', '- m.test')],
  ['among other names', mirror('- m.test #portolan:ignore tls-pair,endpoint-no-scheme')],
  ['with blanks for commas', mirror('- m.test # portolan: ignore tls-pair endpoint-no-scheme')],
  ['with a reason', mirror('- m.test # portolan: ignore endpoint-no-scheme -- the lab, endpoint-nothing')],
  ['above another comment', mirror('# portolan: ignore endpoint-no-scheme', '# the lab', '- m.test')],
  ['for the file', `${mirror('- m.test')}# portolan: ignore-file endpoint-no-scheme\n`],
  ['on lines of Windows', mirror('# portolan: ignore endpoint-no-scheme', '- m.test').replaceAll('\n', '\r\n')],
])('a comment %s silences a rule', (_where, text) => {
  expect(problemsIn(text)).toEqual([]);
});

test.each([
  ['another rule', mirror('- m.test # portolan: ignore tls-pair')],
  ['another line', mirror('- https://n.test # portolan: ignore endpoint-no-scheme', '- m.test')],
  ['a line further down', mirror('# portolan: ignore endpoint-no-scheme', '', '- m.test')],
  ['a longer name', mirror('- m.test # portolan: ignore-line endpoint-no-scheme')],
])('a comment for %s silences nothing', (_what, text) => {
  expect(problemsIn(text)).toEqual([found]);
});

test('only comments count', () => {
  const text = `${mirror('- m.test')}    rewrite:\n      "# portolan: ignore-file endpoint-no-scheme": x\n`;
  expect(problemsIn(text)).toContain(found);
});

test('problems that reading brings up are silenced too', () => {
  expect(problemsIn('mirrors: {}\nmirors: {} # portolan: ignore unknown-key\n')).toEqual([]);
});

test('a comment cannot make K3s start', () => {
  const text = 'mirrors: # portolan: ignore-file wrong-type\n  - a.test\n';
  expect(problemsIn(text)).toEqual(['info ignore-idle: wrong-type', 'error wrong-type: - a.test']);
});

test('names that are no rule are told, with the one that is meant', () => {
  const text = mirror('- m.test # portolan: ignore endpoint-no-schema, nonsense');
  expect(problemsIn(text)).toEqual([found, 'info ignore-idle: endpoint-no-schema', 'info ignore-idle: nonsense']);
  const fix = diagnosticsOf(text).find(({ values }) => values.name === 'endpoint-no-schema')?.fix;
  expect(problemsIn(applyEdits(text, fix?.edits ?? []))).toEqual(['info ignore-idle: nonsense']);
});

test('a comment without a name is told', () => {
  expect(problemsIn('mirrors: {} # portolan: ignore\n')).toEqual(['info ignore-idle: # portolan: ignore']);
});
