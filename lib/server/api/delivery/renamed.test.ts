import { afterEach, beforeEach, expect, test } from 'vitest';
import { newestLines } from '../../audit/read.ts';
import { nodesOf } from '../../delivery/nodes.ts';
import { changeProfile } from '../../profiles/change-profile.ts';
import { done } from '../../profiles/testing/team.ts';
import { makeNode } from './testing/node.ts';
import { startOrigin } from './testing/origin.ts';

const registries = '/etc/rancher/k3s/registries.yaml';

let node: ReturnType<typeof makeNode>;
let origin: Awaited<ReturnType<typeof startOrigin>>;
beforeEach(async () => {
  origin = await startOrigin();
  node = makeNode(['sh'], origin.token);
});
afterEach(async () => {
  node.remove();
  await origin.stop();
});

const ask = (path: string) =>
  fetch(`${origin.url}/api/v1/profiles/${path}`, { headers: { Authorization: `Bearer ${origin.token}` } });

test('a node that knows a profile by a former name gets what is published of it, and tells of it', async () => {
  await origin.publish({ [registries]: 'one\n' });
  await node.run(origin.url);
  done(await changeProfile(origin.its, origin.team.dee, 'edge', { name: 'core' }));
  expect(await node.run(origin.url)).toMatchObject({ status: 0, stdout: 'Revision 1 was in place already.\n' });
  await origin.publish({ [registries]: 'two\n' });
  expect(await node.run(origin.url)).toMatchObject({ status: 0, stderr: '' });
  expect(node.read(registries)).toBe('two\n');
  expect(node.list('/var/lib/portolan')).toEqual(['edge']);
  expect(await nodesOf(origin.its, 'core')).toMatchObject({ nodes: [{ name: 'n1', revision: 2, state: 'current' }] });
  const lines = await newestLines(origin.its.db, 2, null);
  expect(lines.map(({ action, subject, detail }) => `${action} ${subject} ${detail}`)).toEqual([
    'node-updated core {"node":"n1","from":1,"to":2}',
    'files-downloaded core {"file":"bundle.tar.gz","revision":2,"as":"edge"}',
  ]);
});

test('files are the same by each name, and the script goes on by the name that it is asked for by', async () => {
  await origin.publish({ [registries]: 'one\n' });
  done(await changeProfile(origin.its, origin.team.dee, 'edge', { name: 'core' }));
  const [old, now] = await Promise.all(['edge', 'core'].map((name) => ask(`${name}/files/registries.yaml`)));
  expect([old?.status, now?.status, await old?.text(), await now?.text()]).toEqual([200, 200, 'one\n', 'one\n']);
  expect(old?.headers.get('etag')).toBe(now?.headers.get('etag'));
  expect(await (await ask('edge/files/install.sh')).text()).toContain('\nprofile=edge\n');
  expect(await (await ask('core/files/install.sh')).text()).toContain('\nprofile=core\n');
  expect((await ask('heart/files/registries.yaml')).status).toBe(403);
});
