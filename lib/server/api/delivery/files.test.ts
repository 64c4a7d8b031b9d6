import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOrigin } from './testing/origin.ts';

const registries = '/etc/rancher/k3s/registries.yaml';
let origin: Awaited<ReturnType<typeof startOrigin>>;
let checksum: string;
beforeAll(async () => {
  origin = await startOrigin();
  await origin.publish({ [registries]: 'one\n' });
  checksum = await origin.publish({ [registries]: 'two\n' });
});
afterAll(() => origin.stop());

function ask(file: string, headers: Readonly<Record<string, string>> = { Authorization: `Bearer ${origin.token}` }) {
  return fetch(`${origin.url}/api/v1/profiles/edge/files/${file}`, { headers });
}

test.each(['registries.yaml', 'bundle.tar.gz', 'install.sh'])(
  '%s comes with a tag, by which it is not sent again',
  async (file) => {
    const whole = await ask(file);
    expect(whole.status).toBe(200);
    expect(whole.headers.get('cache-control')).toBe('no-store');
    const etag = whole.headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(file, { Authorization: `Bearer ${origin.token}`, 'If-None-Match': known });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    }
    const other = await ask(file, { Authorization: `Bearer ${origin.token}`, 'If-None-Match': '"other"' });
    expect(other.status).toBe(200);
    expect((await ask(file, {})).status).toBe(401);
  },
);

test('the tag of published files is the number and the checksum of the revision', async () => {
  const { headers } = await ask('registries.yaml');
  expect(headers.get('etag')).toBe(`"2-${checksum}"`);
});

test('another revision is asked for by its number', async () => {
  expect(await (await ask('registries.yaml')).text()).toBe('two\n');
  expect(await (await ask('registries.yaml?revision=1')).text()).toBe('one\n');
  const bundle = Buffer.from(await (await ask('bundle.tar.gz?revision=1')).arrayBuffer());
  expect(gunzipSync(bundle).toString()).toContain('\nrevision 1\n');
  for (const none of ['3', '0', '-1', '1.0', 'one', '', '9999999999']) {
    expect([none, (await ask(`registries.yaml?revision=${none}`)).status]).toEqual([none, 404]);
  }
});
