import { createTranslator } from 'use-intl/core';
import { expect, it } from 'vitest';
import { compileRegexp } from '@/lib/go/regexp/compile.ts';
import { type LineName, resolveTarget } from '@/lib/node-files/index.ts';
import { catalog } from '@/messages/catalog.ts';
import { mirrorSchema } from './mirror-schema.ts';
import { followMirror } from './mirror-values.ts';

const t = createTranslator({ locale: 'en', messages: catalog.en, namespace: 'form' });

function messages(endpoint: string[], rewrite: [string, string][] = [], line: LineName = 'v1.31.6') {
  const resolved = resolveTarget({ line });
  if (!resolved.ok) throw new Error('the line is known');
  const values = followMirror({ endpoint: [], rewrite: [] }, { endpoint, rewrite: new Map(rewrite) });
  const result = mirrorSchema({ target: resolved.target, compile: compileRegexp, t }).safeParse(values);
  return result.success ? [] : result.error.issues.map((issue) => [issue.path.join('.'), issue.message]);
}

it('has nothing to say about a mirror that works', () => {
  expect(messages(['https://a.test', 'b.test:5000', 'http://localhost:5000'], [['^library/(.*)', 'x/$1']])).toEqual([]);
});

it('says at each endpoint what the node will do with it', () => {
  expect(messages(['https://a.test', 'a.test', '', 'tcp://b.test', 'http://b.test:x'])).toEqual([
    ['endpoint.1.value', expect.stringContaining('left out')],
    ['endpoint.2.value', expect.stringContaining('without a host')],
    ['endpoint.3.value', expect.stringContaining('Only http:// and https://')],
    ['endpoint.4.value', expect.stringContaining('invalid port ":x" after host')],
  ]);
});

it('says what the lines of the target do, not others', () => {
  expect(messages(['a.test', 'https://a.test'], [], 'v1.29.1')).toEqual([
    ['endpoint.1.value', expect.stringContaining('ignores the whole file')],
  ]);
  expect(messages(['http://a.test:x'], [], 'v1.25.4')).toEqual([
    ['endpoint.0.value', expect.stringContaining('every pull of this mirror fail')],
  ]);
});

it('does not repeat the password of an endpoint', () => {
  expect(JSON.stringify(messages(['https://u:hunter2@a.test:x', 'tcp://u:hunter2@a.test']))).not.toContain('hunter2');
});

it('says at each rewrite what is wrong with its pattern and its replacement', () => {
  const rewrites: [string, string][] = [
    ['a\\.b', 'x'],
    ['(a', 'x'],
    ['(b)', '$2'],
  ];
  expect(messages(['https://a.test'], rewrites).map(([place]) => place)).toEqual([
    'rewrite.0.pattern',
    'rewrite.1.pattern',
    'rewrite.2.replacement',
  ]);
});
