import { describe, expect, it } from 'vitest';
import { registriesOf } from '../../node-files/testing/registries-of.ts';
import { finish } from '../../steps/index.ts';
import { planOf } from '../testing/plan-of.ts';
import { createRouteJudge, type JudgedRoute } from './judge-route.ts';
import { routeTable } from './route-table.ts';

type Document = Parameters<typeof planOf>[0];

function judged(document: Document, image: string, node: Parameters<typeof planOf>[2] = {}): JudgedRoute {
  return finish(createRouteJudge(registriesOf(document)))(image, planOf(document, image, node));
}

const closed = { options: { noDefaultEndpoint: true } };
const login = { auth: { username: 'u', password: 'p' } };
const mirror = { mirrors: { 'docker.io': { endpoint: ['m.lan'] } } };

describe('a route', () => {
  it('goes to the internet where a registry that is no host of one’s own is asked itself', () => {
    expect(judged({}, 'alpine')).toMatchObject({
      group: 'internet',
      internet: ['registry-1.docker.io'],
      isMirrored: false,
    });
    expect(judged(mirror, 'alpine')).toMatchObject({
      group: 'internet',
      internet: ['registry-1.docker.io'],
      isMirrored: true,
    });
    expect(judged(mirror, 'docker.elastic.co/x')).toMatchObject({ group: 'internet', internet: ['docker.elastic.co'] });
    expect(judged({ configs: { 'r.acme.com': login } }, 'r.acme.com/x')).toMatchObject({
      group: 'no-mirror',
      internet: [],
    });
    const listed = { mirrors: { 'docker.io': { endpoint: ['https://r.acme.com'] } } };
    expect(judged(listed, 'r.acme.com/x').internet).toEqual([]);
    expect(judged({ mirrors: { 'cr.io': { endpoint: ['https://cr.io'] } } }, 'cr.io/x').internet).toEqual(['cr.io']);
  });

  it('goes there too where an endpoint is a registry or a mirror that everybody knows', () => {
    const document = { mirrors: { 'docker.io': { endpoint: ['https://docker.m.daocloud.io'] } } };
    expect(judged(document, 'alpine', closed)).toMatchObject({ group: 'internet', internet: ['docker.m.daocloud.io'] });
  });

  it.each([
    'a.lan/x',
    'registry:5000/x',
    '10.0.0.1:5000/x',
    '172.20.0.1:5000/x',
    '[fd00::1]/x',
    'localhost/x',
    'a.svc/x',
  ])('stays inside for %s', (image) => {
    expect(judged({}, image).internet).toEqual([]);
  });

  it.each(['8.8.8.8/x', '172.32.0.1/x', '[2001:db8::1]/x', 'lan.example.com/x', '100.128.0.1/x'])(
    'leaves for %s',
    (image) => {
      expect(judged({}, image).internet).toHaveLength(1);
    },
  );

  it('may lack a login for a host of one’s own', () => {
    expect(judged(mirror, 'alpine', closed)).toMatchObject({ group: 'no-login', withoutLogin: ['m.lan'] });
    expect(judged({ ...mirror, configs: { 'm.lan': login } }, 'alpine', closed)).toMatchObject({ group: 'covered' });
    const token = { auth: { identity_token: 't' } };
    expect(judged({ ...mirror, configs: { 'm.lan': token } }, 'alpine', closed)).toMatchObject({ group: 'covered' });
    expect(judged({}, 'alpine').withoutLogin).toEqual([]);
    const embedded = { options: { embedded: true, noDefaultEndpoint: true } };
    expect(judged({ mirrors: { 'docker.io': {} } }, 'alpine', embedded)).toMatchObject({ group: 'covered' });
  });

  it('fails before all else', () => {
    expect(judged(mirror, 'a.test/App').group).toBe('fails');
  });
});

it('becomes a row of a table', () => {
  const document = { ...mirror, configs: { 'm.lan': login } };
  const routes = [judged(document, 'alpine:3', closed), judged(document, 'a.test/App')];
  expect(routeTable(routes)).toEqual([
    ['image', 'group', 'result', 'hosts', 'internet', 'no_login', 'mirrored', 'requests', 'notes', 'reason'],
    [
      'alpine:3',
      'covered',
      'asked',
      'm.lan',
      '',
      '',
      'yes',
      'HEAD https://m.lan/v2/library/alpine/manifests/3?ns=docker.io',
      '',
      '',
    ],
    ['a.test/App', 'fails', 'error', '', '', '', 'no', '', '', expect.stringContaining('must be lowercase')],
  ]);
});
