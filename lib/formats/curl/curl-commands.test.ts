import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AskedHost, curlCommands } from './curl-commands.ts';

const plain: AskedHost = {
  api: 'https://mirror.lan/v2/?ns=docker.io',
  thenHttp: false,
  tls: { ca: null, cert: null, key: null, skipVerify: false },
  user: null,
  manifest: null,
  token: null,
};

const full: AskedHost = {
  api: 'https://[::1]:5000/v2/?ns=docker.io',
  thenHttp: true,
  tls: { ca: '/etc/my ca.crt', cert: '/etc/c.crt', key: '/etc/c.key', skipVerify: true },
  user: "it's $me:pass",
  manifest: 'https://[::1]:5000/v2/library/alpine/manifests/3?ns=docker.io',
  token: { realm: 'https://auth.lan/token', service: 'my registry', scopes: ['repository:library/alpine:pull'] },
};

let bin: string;

beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'portolan-curl-'));
  writeFileSync(
    join(bin, 'curl'),
    '#!/bin/sh\nfor word; do printf "%s\\n" "<$word>" >&2; done\nprintf \'{\\n  "access_token" : "t0k",\\n  "token": "t0k"\\n}\\n\'\n',
  );
  chmodSync(join(bin, 'curl'), 0o755);
});

afterEach(() => rmSync(bin, { recursive: true }));

/** The words that curl gets of commands run one after the other. */
function wordsOf(asked: AskedHost): readonly string[] {
  const script = curlCommands(asked)
    .map(({ command }) => command)
    .join('\n');
  const { stderr, status } = spawnSync('sh', ['-c', script], {
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
  });
  expect(status).toBe(0);
  return String(stderr).trimEnd().slice(1, -1).split('>\n<');
}

it('asks a plain host for no more than its headers', () => {
  expect(curlCommands(plain)).toEqual([
    {
      id: 'api',
      command:
        "curl -sSL --connect-timeout 5 -m 10 \\\n  -D - -o /dev/null \\\n  'https://mirror.lan/v2/?ns=docker.io'",
    },
  ]);
});

it('uses the files of the node, the login without its password, and the token that was given', () => {
  expect(curlCommands(full).map(({ id }) => id)).toEqual(['token', 'api', 'api-http', 'manifest']);
  const words = wordsOf(full);
  expect(words.join(' ')).toContain(
    "-g --cacert /etc/my ca.crt --cert /etc/c.crt --key /etc/c.key -k -u it's $me https://auth.lan/token?service=my%20registry".replace(
      '-g ',
      '',
    ),
  );
  expect(words).toContain('Authorization: Bearer t0k');
  expect(words).toContain('http://[::1]:5000/v2/?ns=docker.io');
  expect(words.join(' ')).not.toContain('pass');
  expect(words.at(-1)).toBe(full.manifest);
});

it('hands every value to curl as it is', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[^\0>\n]+$/), fc.stringMatching(/^[^\0>\n]*$/), (path, rest) => {
      const words = wordsOf({ ...plain, tls: { ...plain.tls, ca: path }, api: `https://h/${rest}` });
      expect(words).toContain(path);
      expect(words.at(-1)).toBe(`https://h/${rest}`);
    }),
    { numRuns: 40 },
  ));

it('writes commands that shellcheck finds nothing in', () => {
  const isThere = spawnSync('shellcheck', ['--version']).error === undefined;
  // Where shellcheck is not installed the shell's own reading of the commands has to do.
  const [program, ...options] = isThere ? ['shellcheck', '-s', 'sh', '--severity=style', '-'] : ['sh', '-n'];
  for (const asked of [plain, full]) {
    const input = `#!/bin/sh\n${curlCommands(asked)
      .map(({ command }) => command)
      .join('\n')}\n`;
    const { status, stdout } = spawnSync(program ?? '', options, { input });
    expect({ status, said: String(stdout) }).toEqual({ status: 0, said: '' });
  }
});
