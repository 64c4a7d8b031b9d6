import fc from 'fast-check';
import type { ProfileContent } from '../../profile/content.ts';

const options = { noDefaultEndpoint: false, embedded: false, snapshotter: 'overlayfs', selinux: false };
const target = { program: 'k3s', release: 'v1.33.4+k3s1', options } as const;

export function contentWith(document: string, more: Partial<ProfileContent> = {}): ProfileContent {
  return { document, target, tlsFiles: [], images: [], ...more };
}

/** All secrets that are planted begin with this. */
export const planted = 'plantedSecret';

const secret = fc.nat(999).map((number) => `${planted}${number}`);
const name = fc.constantFrom('docker.io', 'a.test', 'b.test:5000', '*', 'https://c.test/v2', '"d.test"');
const text = secret.chain((value) =>
  fc.constantFrom(value, `"${value}"`, `'${value}'`, `|-\n          ${value}\n          ${value}`),
);

const endpoint = fc.oneof(
  secret.map((value) => `https://robot:${value}@m.test/v2`),
  secret.map((value) => `"https://robot:\\x41${value}@m.test"`),
  secret.map((value) => `robot:${value}@n.test`),
  fc.constantFrom('https://m.test', 'https//n.test', '"https://x y"', 'https://m.test:x', 'ftp://f.test', '""'),
);

const mirror = fc
  .tuple(name, fc.array(endpoint, { maxLength: 3 }))
  .map(([key, endpoints]) =>
    [
      `  ${key}:`,
      '    endpoint:',
      ...endpoints.map((each) => `      - ${each}`),
      "    rewrite: { '(?=a)': b, '^x': y }",
    ].join('\n'),
  );

const config = fc
  .tuple(name, fc.constantFrom('password', 'auth', 'identity_token', 'token', 'pasword'), text, fc.boolean())
  .map(([key, field, value, hasUser]) =>
    [`  ${key}:`, '    auth:', ...(hasUser ? ['      username: u'] : []), `      ${field}: ${value}`].join('\n'),
  );

const trailing = fc.oneof(
  fc.constantFrom('', 'rest: [', '---\nother: 1', '\tbroken'),
  secret.map((value) => `# password: ${value}`),
  secret.map((value) => `# https://u:${value}@h.test`),
);

const document = fc
  .tuple(
    fc.uniqueArray(mirror, { maxLength: 3, selector: (each) => each.split('\n')[0] }),
    fc.uniqueArray(config, { maxLength: 3, selector: (each) => each.split('\n')[0] }),
    trailing,
  )
  .map(([mirrors, configs, rest]) => ['mirrors:', ...mirrors, 'configs:', ...configs, rest, ''].join('\n'));

const tlsFile = secret.map((value) => ({
  path: '/etc/key.pem',
  text: `-----BEGIN PRIVATE KEY-----\n${value}\n-----END PRIVATE KEY-----\n`,
}));

const image = fc.oneof(
  fc.constantFrom('alpine', 'a.test/x:1', 'b.test:5000/x', 'A', '[::1]/x:1'),
  secret.map((value) => `https://u:${value}@a.test/x`),
);

/** Contents in all of whose places secrets are planted, of documents that are read and of some that are not. */
export const anyContent: fc.Arbitrary<ProfileContent> = fc
  .tuple(document, fc.array(tlsFile, { maxLength: 1 }), fc.uniqueArray(image, { maxLength: 3 }))
  .map(([written, tlsFiles, images]) => contentWith(written, { tlsFiles, images }));
