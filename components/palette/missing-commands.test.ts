import { expect, it } from 'vitest';
import { createDocumentsStore } from '@/components/documents/documents-store.ts';
import { readDocument, type Secret, withoutSecrets } from '@/lib/document/index.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { type Locale, locales } from '@/messages/locale.ts';
import { findCommands } from './find-commands.ts';
import { missingCommands } from './missing-commands.ts';

const shared = withoutSecrets(
  readDocument(`mirrors:
  docker.io: {endpoint: ["https://u:p@a.test"]}
configs:
  a.test: {auth: {username: u, password: one}}
  b.test: {auth: {identity_token: two}}
# password: three
`),
);

function opened() {
  const resolved = resolveTarget();
  if (!resolved.ok) throw new Error('there is a default target');
  const documents = createDocumentsStore(resolved.target);
  documents.getState().open([{ name: 'a', target: resolved.target, ...shared }]);
  const went: Secret[] = [];
  const found = (query: string, locale: Locale = 'en') =>
    findCommands(
      missingCommands(documents, locale, (secret) => went.push(secret)),
      query,
    ).flatMap(({ items }) => items);
  return { documents, went, found };
}

it('leads to each secret that a link did not hold, found in either language', () => {
  const { found, went } = opened();
  expect(found('').map(({ label }) => label)).toEqual([
    'Enter the login in an endpoint of docker.io',
    'Enter the password of a.test',
    'Enter the identity token of b.test',
    'Enter password on line 6',
    'Leave the missing secrets out',
  ]);
  expect(found('', 'zh-CN').map(({ label }) => label)).toContain('填写 b.test 的身份令牌');
  for (const locale of locales) for (const query of ['token b.test', '身份令牌']) found(query, locale)[0]?.run();
  expect(went.map(({ path }) => path)).toEqual(Array(4).fill(['configs', 'b.test', 'auth', 'identity_token']));
  expect(found('missing secrets')).toHaveLength(5);
});

it('offers nothing once all were entered or left out, nor to who may only look', () => {
  const { documents, found } = opened();
  const editor = documents.getState().active.editor.get().getState();
  editor.act({ do: 'set-auth', config: 'a.test', field: 'password', value: 'x' });
  expect(found('password of a.test')).toEqual([]);
  editor.setReadOnly(true);
  expect(found('')).toEqual([]);
  editor.setReadOnly(false);
  found('leave out')[0]?.run();
  expect(found('')).toEqual([]);
});
