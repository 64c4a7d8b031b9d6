import { expect, it } from 'vitest';
import { diagnosticsOf } from '../lib/lint/testing/problems-in.ts';
import { planOf } from '../lib/pull/testing/plan-of.ts';
import { diagnosticWords } from './diagnostic-words.ts';
import type { Locale } from './locale.ts';
import { planWords } from './plan-words.ts';

const tls = '{cert_file: /etc/tls/a.crt, key_file: /etc/tls/a.key}';

function saysOf(rule: string, text: string, locale: Locale): string {
  const found = diagnosticsOf(text).find((diagnostic) => diagnostic.rule === rule);
  if (found === undefined) throw new Error(`No ${rule}`);
  return diagnosticWords(locale).says(found, 'k3s');
}

it('writes a list in a problem as the language writes lists', () => {
  const text = `mirrors:\n  a.test: {endpoint: [https://a.test]}\nconfigs:\n  a.test:\n    tls: ${tls}\n`;
  expect(saysOf('tls-file-on-node', text, 'en')).toContain('/etc/tls/a.crt, /etc/tls/a.key');
  expect(saysOf('tls-file-on-node', text, 'zh-CN')).toContain('/etc/tls/a.crt、/etc/tls/a.key');
});

it('hides the passwords of all that a list names', () => {
  const hosts = '[https://m.test, "https://u:secret@n.test"]';
  const text = `mirrors:\n  a.test: {endpoint: ${hosts}}\nconfigs:\n  a.test:\n    auth: {username: u, password: p}\n`;
  expect(saysOf('config-key-not-asked', text, 'zh-CN')).toContain('m.test、');
  expect(saysOf('config-key-not-asked', text, 'zh-CN')).not.toContain('secret');
});

it('writes a list in a note about a pull likewise', () => {
  const plan = planOf(
    { mirrors: {}, configs: { 'a.test': { tls: { cert_file: '/a.crt', key_file: '/a.key' } } } },
    'a.test/x:1',
  );
  const notes = plan.kind === 'attempts' ? plan.notes : [];
  const note = notes.find(({ words }) => words === 'tls-files-needed');
  if (note === undefined) throw new Error('No note');
  expect(planWords('en').note(note)).toContain('/a.crt, /a.key');
  expect(planWords('zh-CN').note(note)).toContain('/a.crt、/a.key');
});
