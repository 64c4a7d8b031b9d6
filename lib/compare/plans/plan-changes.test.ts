import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadRegexp } from '../../go/regexp/index.ts';
import { renderNodeFiles, type TargetRequest } from '../../node-files/index.ts';
import { anyRegistries, anyTarget, targetOf } from '../../node-files/testing/any-registries.ts';
import { registriesOf } from '../../node-files/testing/registries-of.ts';
import type { PullPlan } from '../../pull/index.ts';
import { type ComparedPlan, comparePlans } from '../index.ts';

const compileRegexp = await loadRegexp();

type Model = Parameters<typeof comparePlans>[0]['model'];
type Document = Parameters<typeof registriesOf>[0];

function comparedOn(model: Model, image: string, from: TargetRequest, to: TargetRequest): ComparedPlan {
  const side = (request: TargetRequest) => {
    const target = targetOf(request);
    return { target, nodeFiles: renderNodeFiles(model, target) };
  };
  const [compared] = comparePlans({ model, from: side(from), to: side(to), images: [image], compileRegexp });
  if (compared === undefined) throw new Error('Nothing was compared');
  return compared;
}

function changes(document: Document, image: string, from: string, to: string, both: TargetRequest = {}) {
  const { changes } = comparedOn(registriesOf(document), image, { ...both, release: from }, { ...both, release: to });
  return changes.map(({ id, values }) => [id, ...Object.values(values)].join(' | '));
}

const mirror = (...endpoint: string[]) => ({ mirrors: { 'a.test': { endpoint } } });
const login = { auth: { username: 'u', password: 'p' } };

describe('what changes about a pull', () => {
  it('is nothing where all is asked as before', () => {
    expect(changes(mirror('https://m.test'), 'a.test/x:1', 'v1.29.0', 'v1.33.4')).toEqual([]);
  });

  it('is a login that is found, or no longer', () => {
    const hub = { configs: { 'docker.io': login } };
    expect(changes(hub, 'alpine', 'v1.33.2', 'v1.33.3')).toEqual([
      'login | registry-1.docker.io | begins |  | docker.io',
    ]);
    expect(changes(hub, 'alpine', 'v1.33.3', 'v1.33.2')).toEqual([
      'login | registry-1.docker.io | ends | docker.io | ',
    ]);
  });

  it('is the fallback', () => {
    const flag = { options: { noDefaultEndpoint: true } };
    expect(changes(mirror('https://m.test'), 'a.test/x:1', 'v1.29.0', 'v1.29.4', flag)).toEqual([
      'host | ends | fallback | a.test',
    ]);
    expect(changes(mirror('https://m.test'), 'a.test/x:1', 'v1.29.4', 'v1.29.0', flag)).toEqual([
      'host | begins | fallback | a.test',
    ]);
  });

  it('is an endpoint that is asked by another name', () => {
    const document = { mirrors: { 'docker.io': { endpoint: ['https://docker.io', 'https://m.test'] } } };
    expect(changes(document, 'alpine', 'v1.29.0', 'v1.29.4')).toEqual([
      'host | ends | endpoint | docker.io',
      'host | begins | endpoint | registry-1.docker.io',
      'host | begins | fallback | registry-1.docker.io',
    ]);
  });

  it('is https before http, another path, and another name', () => {
    const http = { ...mirror('http://m.test'), configs: { 'm.test': { tls: { insecure_skip_verify: true } } } };
    expect(changes(http, 'a.test/x:1', 'v1.29.4', 'v1.35.3')).toEqual([
      'https-first | m.test | begins | https://m.test/v2',
    ]);
    expect(changes(mirror('https://m.test/'), 'a.test/x:1', 'v1.29.0', 'v1.29.4')).toEqual([
      'address | https://m.test | https://m.test/v2',
    ]);
    const rewritten = { mirrors: { 'a.test': { endpoint: ['https://m.test'], rewrite: { '^': 'p/' } } } };
    expect(changes(rewritten, 'a.test/x:1', 'v1.29.0', 'v1.29.4')).toEqual(['repository | a.test | p/x | x']);
    expect(changes(rewritten, 'a.test/x:1', 'v1.31.2', 'v1.31.3')).toEqual(['token | ends | m.test | x | p/x']);
  });

  it('is TLS settings that come or go', () => {
    const document = { ...mirror('https://m.test'), configs: { 'a.test': { tls: { ca_file: '/ca.crt' } } } };
    expect(changes(document, 'a.test/x:1', 'v1.29.1', 'v1.29.3')).toEqual(['tls | a.test | begins']);
    expect(changes(document, 'a.test/x:1', 'v1.29.3', 'v1.29.1')).toEqual(['tls | a.test | ends']);
  });

  it('is that nothing is pulled any more, and why', () => {
    expect(changes(mirror('https://m.test:x'), 'a.test/x:1', 'v1.29.4', 'v1.29.0')).toEqual([
      expect.stringMatching(/^pull \| ends \| fails \| .*invalid port/),
    ]);
    expect(changes({}, '[::1]/x:1', 'v1.24.0', 'v1.35.3')).toEqual([
      expect.stringMatching(/^pull \| begins \| error \| .*invalid reference format/),
    ]);
  });
});

/** All that hosts can see of a pull, and in which order. */
function seen(plan: PullPlan): string {
  if (plan.kind !== 'attempts') return plan.kind;
  return JSON.stringify(
    plan.attempts.map(({ url, tls, thenHttp, credential }) => [url, tls, thenHttp, credential?.key ?? null]),
  );
}

test('something is told of a pull where hosts see a difference, and nothing of one against itself', () => {
  const image = fc.constantFrom('alpine', 'a.test/x:1', 'b.test:5000/x', `x@sha256:${'0'.repeat(64)}`, 'A');
  fc.assert(
    fc.property(anyRegistries, anyTarget, anyTarget, image, (model, from, to, image) => {
      const requestOf = ({ program, line, options }: typeof from) => ({ program, line, options });
      const compared = comparedOn(model, image, requestOf(from), requestOf(to));
      if (seen(compared.from) !== seen(compared.to)) expect(compared.changes).not.toEqual([]);
      expect(comparedOn(model, image, requestOf(from), requestOf(from)).changes).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
