import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, portolan } from '../testing/portolan.ts';

const lib = join(import.meta.dirname, '..', '..', 'lib');
const document = `mirrors:
  docker.io:
    endpoint: [http://m.test:5000]
    rewrite: {"^library/(.*)": "p/$1"}
configs:
  m.test:5000: {auth: {username: u, password: p}, tls: {ca_file: /ca.crt}}
`;

describe('plan', () => {
  it('shows each request with what stands behind it, and what will surprise', () => {
    const { status, stdout, stderr } = portolan(['plan', '-', 'alpine'], document);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('1. HEAD https://m.test:5000/v2/p/alpine/manifests/latest?ns=docker.io\n');
    expect(stdout).toContain('^library/(.*) makes p/alpine of library/alpine');
    expect(stdout).toContain('login as u, from configs under m.test:5000');
    expect(stdout).toContain('2. HEAD https://registry-1.docker.io/v2/library/alpine/manifests/latest\n');
    expect(stdout).toContain('http-with-tls (attempt 1):');
  });

  it('speaks Chinese where the terminal does', () => {
    const { stdout } = portolan(['plan', '-', 'alpine'], document, { LC_ALL: 'zh_CN.UTF-8' });
    expect(stdout).toContain('以 u 登录，凭据来自 configs 下的 m.test:5000');
  });

  it.each([
    [['alpine', '--missing', '/ca.crt'], 'unable to read CA cert "/ca.crt"'],
    [['team/UPPER'], 'repository name (team/UPPER) must be lowercase'],
    [['alpine', '--containerd', '1.7.27'], 'unsupported config version `3`'],
  ])('ends with 1 where an image cannot be pulled for sure: %j', (args, words) => {
    const { status, stdout } = portolan(['plan', '-', ...args], document);
    expect(status).toBe(1);
    expect(stdout).toContain(words);
  });

  it.each([[[]], [['alpine', '--build', 'debian']], [['alpine', '--containerd', 'new']]])(
    'ends with 2 where it is used wrongly: %j',
    (args) => {
      expect(portolan(['plan', '-', ...args], document).status).toBe(2);
    },
  );

  it('gives JSON for all images', () => {
    const { status, stdout } = portolan(
      ['plan', '-', 'alpine', 'quay.io/x:1', '--json', '--build', 'upstream'],
      document,
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      plans: [
        { image: 'alpine', attempts: [{ rewrite: null }, {}], notes: expect.any(Array) },
        { image: 'quay.io/x:1', attempts: [{ host: 'quay.io' }], notes: [] },
      ],
    });
  });
});

describe('plan --jsonl', () => {
  const question = { registriesYaml: document, line: 'v1.31.6', image: 'alpine' };

  it('answers with attempts as the contract has them', () => {
    const [answer] = answers('plan', [question]);
    expect(answer).toEqual({
      attempts: [
        {
          method: 'HEAD',
          url: 'https://m.test:5000/v2/p/alpine/manifests/latest?ns=docker.io',
          repository: 'p/alpine',
          host: 'm.test:5000',
          tls: { ca: '/ca.crt', cert: null, key: null, skipVerify: false },
          thenHttp: true,
          credential: { key: 'm.test:5000', kind: 'password', user: 'u' },
          rewrite: { pattern: '^library/(.*)', from: 'library/alpine', to: 'p/alpine' },
          why: 'http://m.test:5000/v2 is an endpoint of the mirror docker.io.',
        },
        {
          method: 'HEAD',
          url: 'https://registry-1.docker.io/v2/library/alpine/manifests/latest',
          repository: 'library/alpine',
          host: 'registry-1.docker.io',
          tls: { ca: null, cert: null, key: null, skipVerify: false },
          thenHttp: false,
          credential: null,
          rewrite: null,
          why: 'docker.io itself comes last, for what no endpoint before it has.',
        },
      ],
      notes: expect.any(Array),
    });
    expect(answer?.notes).toContainEqual({ id: 'http-with-tls', message: expect.any(String), attempt: 0 });
  });

  it('answers the rest, too', () => {
    const bell = 'configs: {a.test: {auth: {username: u, password: "\\a"}}}';
    const given = answers('plan', [
      { ...question, missing: ['/ca.crt'] },
      { ...question, registriesYaml: bell },
      { ...question, image: 'A' },
      { ...question, registriesYaml: '[' },
      { ...question, release: 'v1.35.9' },
      { ...question, containerd: 'x' },
      { ...question, build: 'x' },
      '{',
    ]);
    expect(given).toMatchObject([
      { attempts: [], fails: expect.stringContaining('unable to read CA cert'), notes: [{ id: 'tls-file-on-node' }] },
      { refused: expect.stringContaining('failed to unmarshal TOML') },
      { error: expect.stringContaining('failed to parse image reference') },
      ...Array.from({ length: 5 }, () => ({ error: expect.any(String) })),
    ]);
  });

  it('plays a recording of every line', () => {
    const recordings: readonly Record<string, unknown>[] = readFileSync(
      join(lib, 'pull/fixtures/golden-pulls.jsonl'),
      'utf8',
    )
      .trim()
      .split('\n')
      .filter((_line, index) => index % 20 === 0)
      .map((line) => JSON.parse(line));
    const questions = recordings.map(({ case: name, line, build, containerd, image }) => {
      const { registriesYaml, options } = JSON.parse(
        readFileSync(join(lib, `node-files/fixtures/golden/${name}.json`), 'utf8'),
      );
      return { registriesYaml, options, line, build, containerd, image };
    });
    const expected = recordings.map(({ attempts }) =>
      attempts === undefined ? {} : { attempts: withoutUser(attempts) },
    );
    expect(answers('plan', questions)).toMatchObject(expected);
  });
});

function withoutUser(attempts: unknown) {
  return Array.isArray(attempts) ? attempts.map(({ user: _user, ...attempt }) => attempt) : attempts;
}
