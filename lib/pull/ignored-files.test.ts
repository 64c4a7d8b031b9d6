import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ignoredFiles, renderNodeFiles } from '../node-files/index.ts';
import { targetOf } from '../node-files/testing/any-registries.ts';
import { registriesOf } from '../node-files/testing/registries-of.ts';
import { readHostsFile } from './hosts/hosts-file.ts';
import { behaviourOf, parseContainerdVersion } from './index.ts';

const hosts = ['m.test', 'm.test:5000', 'fd00::1', 'fd00::1:5000', '[fd00::1]:5000', 'u:p@m.test:5000', 'u:p@a:b:1'];
const endpoint = fc
  .tuple(fc.constantFrom('', 'http://', 'https://', 'tcp://', 'httpx://'), fc.constantFrom(...hosts))
  .map((parts) => parts.join(''));
const rewrite = fc.constantFrom({}, { '^x/': 'y/' }, { 'a\\.b': 'c' }, { a: 'b"' }, { a: '\\u00e9' });
const mirror = fc.record({ endpoint: fc.array(endpoint, { maxLength: 3 }), rewrite });
const config = fc.constantFrom({}, { tls: { ca_file: '/ca' } }, { tls: { ca_file: '/c"a\\' } });
const entries = <Entry>(entry: fc.Arbitrary<Entry>) =>
  fc.dictionary(fc.constantFrom('a.test', '*', ...hosts), entry, { maxKeys: 3 });

const releases = ['v1.29.1', 'v1.29.3', 'v1.29.4', 'v1.31.6', 'v1.33.5', 'v1.35.3', 'v1.36.0', 'v1.37.1'];

test('the files that are taken for ignored are those that containerd cannot read', () => {
  fc.assert(
    fc.property(entries(mirror), entries(config), fc.constantFrom(...releases), (mirrors, configs, release) => {
      const target = targetOf({ release });
      const version = parseContainerdVersion(target.containerd);
      if (version === null) throw new Error(target.containerd);
      const behaviour = behaviourOf(version, 'k3s');
      const nodeFiles = renderNodeFiles(registriesOf({ mirrors, configs }), target);
      const written = [...nodeFiles.files.values()].filter(({ path }) => path.endsWith('/hosts.toml'));
      const unread = written.filter((file) => !readHostsFile(file, '/certs.d/a.test', behaviour).ok);
      expect([...ignoredFiles(nodeFiles)].sort()).toEqual(unread.map(({ path }) => path).sort());
    }),
    { numRuns: 1000 },
  );
});
