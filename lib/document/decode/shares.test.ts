import { expect, it } from 'vitest';
import { finish } from '../../steps/index.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { decodeRegistries, decodingRegistries } from './decode-registries.ts';

function entries(count: number, say: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => say(at)).join('');
}

it.each([
  ['plain entries', `mirrors:\n${entries(1000, (at) => `  m${at}: {endpoint: [https://e${at}]}\n`)}`],
  ['names that come twice', `mirrors:\n${entries(1000, (at) => `  m${at % 300}: {endpoint: [https://e${at}]}\n`)}`],
  [
    'a section that comes twice',
    `configs:\n${entries(500, (at) => `  c${at}: {}\n`)}configs: {c3: {auth: {auth: x}}}\n`,
  ],
  ['what does not fit', `mirrors:\n${entries(700, (at) => `  m${at}: ${at % 97 === 0 ? 'text' : '{}'}\n`)}auths: []\n`],
  ['a key that is no text', `? [mirrors]\n: {}\nmirrors: {}\nother: 1\n`],
  ['merge keys that fit nothing', `mirrors:\n${entries(500, (at) => `  m${at}: {}\n`)}  <<: text\n`],
  ['no map', '[a, b]\n'],
])('decodes step by step what it decodes at once: %s', (_, text) => {
  const { root } = parseYaml(text);
  if (root === null) throw new Error('no document');
  const { model, misfits } = finish(decodingRegistries(root));
  const atOnce = decodeRegistries(root);
  expect(model).toEqual(atOnce.model);
  expect([...(model.mirrors?.keys() ?? [])]).toEqual([...(atOnce.model.mirrors?.keys() ?? [])]);
  expect(misfits).toEqual(atOnce.misfits);
});
