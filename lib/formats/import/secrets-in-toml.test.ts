import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secretsInToml } from './secrets-in-toml.ts';

function masked(text: string): string {
  return secretsInToml(text).reduceRight((shown, { from, to }) => `${shown.slice(0, from)}•${shown.slice(to)}`, text);
}

test.each([
  [
    '[host."https://m.test".header]\n  authorization = "Basic c2Vj"',
    '[host."https://m.test".header]\n  authorization = •',
  ],
  ['[host."https://m.test".header]\n  x-custom = ["a", "b"]', '[host."https://m.test".header]\n  x-custom = •'],
  [
    '[h.header]\n  x = [\n    "a",\n    "b"\n  ]\n[i]\n  y = "c"',
    '[h.header]\n  x = •\n    •\n    •\n  •\n[i]\n  y = "c"',
  ],
  ["[h.'header'] # of\n  'x=y' = 'a'", "[h.'header'] # of\n  'x=y' = •"],
  ['[host]\nheader = {x = "a", y = ["b"]}\nca = "c"', '[host]\nheader = •\nca = "c"'],
  ['header.x = [\n "a"\n]\nca = "c"', 'header.x = •\n •\n•\nca = "c"'],
  ['[plugins.cri.registry.headers]\n  X-Auth = ["a"]', '[plugins.cri.registry.headers]\n  X-Auth = •'],
  [
    '[r.configs."m".auth]\n  registrytoken = "t"\n  identitytoken=\'t\'',
    '[r.configs."m".auth]\n  registrytoken = •\n  identitytoken=•',
  ],
  [
    '[r.auths."https://gcr.io"]\n  username = "u"\n  password = "p"',
    '[r.auths."https://gcr.io"]\n  username = "u"\n  password = •',
  ],
  [
    'auths = {"https://gcr.io" = {username = "u", password = "p"}}',
    'auths = {"https://gcr.io" = {username = "u", password = •}}',
  ],
  ['password = """\none\ntwo"""\nca = "c"', 'password = •\n•\n•\nca = "c"'],
  ["auth = '''\none'''", 'auth = •\n•'],
  ['#  password = "p"', '#  password = •'],
  ['# authorization = "Basic c2VjcmV0"', '# authorization = •'],
  ['server = "https://u:p@m.test"', 'server = "https://u:•@m.test"'],
])('%s hides its secrets, line by line', (text, expected) => {
  expect(masked(text)).toBe(expected);
});

test('all else is shown', () => {
  const text =
    'version = 3\n[plugins."io.containerd.grpc.v1.cri"]\n  sandbox_image = "rancher/mirrored-pause:3.6"\n' +
    '[plugins."io.containerd.grpc.v1.cri".registry.configs."m.test:5000".tls]\n  key_file = "/k.pem"\n' +
    '[host."https://m.test/v2"]\n  capabilities = ["pull"]\n  client = [["/c.crt", "/c.key"]]\n' +
    '[host."https://m.test/v2".rewrite]\n  "^a/(.*)" = "b/$1"\n';
  expect(masked(text)).toBe(text);
});

test('nothing that stands in a header is left, whatever stands around it', () => {
  const around = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '[', ']', '{', '}', '=', '"', "'", '#', '.', 'host'),
  });
  fc.assert(
    fc.property(around, around, (before, after) => {
      const text = `${before}\n[host."x".header]\n  x-key = ["hunter2", 'hunter3']\n${after}`;
      const ranges = secretsInToml(text);
      expect(masked(text)).not.toContain('hunter');
      for (const { from, to } of ranges) expect(text.slice(from, to)).not.toContain('\n');
      for (const [at, { from }] of ranges.entries()) expect(from).toBeGreaterThanOrEqual(ranges[at - 1]?.to ?? 0);
    }),
  );
});
