import { expect, it } from 'vitest';
import { readDocument } from '../document/index.ts';
import { resolveTarget, type Target } from '../node-files/index.ts';
import { compareTargets } from './index.ts';

const text = `mirrors:
  https://robot:hunter2@host.lan:
    endpoint: [https://u:hunter2@a.lan, u:hunter2@b.lan, "https://u:hunter2@c.lan/x/"]
    rewrite: { ^a: b }
  robot:hunter2@bare.lan: {}
  docker.io: { endpoint: ["http://u:hunter2@192.168.1.1:5000/", "https://u:hunter2@[::1]:5000", "http://[bad:hunter2@x"] }
configs:
  https://robot:hunter2@config.lan:
    auth: { username: u, password: p }
    tls: { ca_file: ca.crt }
  u:hunter2@a.lan: { tls: { ca_file: x } }
`;

const releases = ['v1.24.17', 'v1.28.5', 'v1.29.1', 'v1.29.3', 'v1.31.1', 'v1.33.4', 'v1.34.1', 'v1.35.3'];

function targetOf(release: string, noDefaultEndpoint: boolean): Target {
  const resolved = resolveTarget({ release, options: { noDefaultEndpoint } });
  if (!resolved.ok) throw new Error(resolved.error.kind);
  return resolved.target;
}

it('no note repeats the password of an address', () => {
  const reading = readDocument(text);
  const notes = releases.flatMap((before) =>
    releases.flatMap((after) => {
      const to = targetOf(after, true);
      return compareTargets({ reading, from: targetOf(before, false), to }).notes;
    }),
  );
  expect(notes.filter(({ values }) => JSON.stringify(values).includes('robot')).length).toBeGreaterThan(0);
  expect(notes.filter(({ values }) => JSON.stringify(values).includes('hunter2'))).toEqual([]);
});
