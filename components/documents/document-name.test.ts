import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOfFile, tidyName, uniqueName } from './document-name.ts';

describe('the name of a document', () => {
  it.each([
    ['edge-clusters.yaml', 'edge-clusters'],
    ['registries.yml', 'registries'],
    ['REGISTRIES.YAML', 'REGISTRIES'],
    ['.yaml', '.yaml'],
    ['config.toml', 'config'],
    ['certs.d', 'certs.d'],
    ['node-1.tar.gz', 'node-1'],
    ['a.b.json', 'a.b'],
    ['  two   words .yaml', 'two words'],
    ['', 'registries'],
  ])('of %j is %j', (file, name) => {
    expect(nameOfFile(file)).toBe(name);
  });

  it('stands on one line, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (given) => {
        const name = tidyName(given);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/\p{Cc}/u);
        expect([...name].length).toBeLessThanOrEqual(80);
        expect(tidyName(name)).toBe(name);
      }),
    );
  });

  it.each([
    ['registries', [], 'registries'],
    ['registries', ['registries'], 'registries 2'],
    ['registries', ['registries', 'registries 2', 'registries 4'], 'registries 3'],
    ['registries 2', ['registries 2'], 'registries 3'],
    ['v1.33', ['v1.33'], 'v1.33 2'],
  ])('%s beside %j is %s', (name, taken, unique) => {
    expect(uniqueName(name, taken)).toBe(unique);
  });
});
