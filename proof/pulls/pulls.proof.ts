import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NodeFiles } from '../../lib/node-files/index.ts';
import { createLogins, createPullPlanner, type PullSetting } from '../../lib/pull/index.ts';
import { type Binary, binaries } from '../containerd/binaries.ts';
import { startContainerd } from '../containerd/containerd.ts';
import { layOut } from '../containerd/node-tree.ts';
import { startNameServer } from '../network/name-server.ts';
import { type RecordingRegistry, startRecordingRegistry } from '../network/recording-registry.ts';
import { type Case, cases, settingOf } from './cases.ts';
import { expectOutcome } from './expect-outcome.ts';
import { nodeOf } from './node-of.ts';
import { outcomeOf } from './outcome.ts';
import { portsIn } from './ports.ts';
import { pullForReal, type RealPull } from './real-pull.ts';
import { keepRecordings, type Recording } from './recordings.ts';

const folder = join(process.env.PORTOLAN_SCRATCH ?? '', 'pulls');
const recordings: Recording[] = [];
let registry: RecordingRegistry;
let stopNameServer: () => Promise<void>;

beforeAll(async () => {
  stopNameServer = await startNameServer();
  registry = await startRecordingRegistry(portsIn(cases));
});

afterAll(async () => {
  await registry.stop();
  await stopNameServer();
  if (process.env.PORTOLAN_RECORD) keepRecordings(recordings);
});

const runs = binaries.flatMap((binary) =>
  cases.flatMap((which) =>
    nodesOf(which, binary).map((setting) => ({ binary, which, setting, line: setting.target.line })),
  ),
);

test.each(runs)(
  'containerd $binary.version pulls $which.name as planned on $line',
  async ({ binary, line, which, setting }) => {
    const plan = createPullPlanner(setting);
    const logins = createLogins(setting);
    const { tree, authorities } = await nodeOf(setting);
    await layOut(folder, tree);
    const started = await startContainerd(binary.path, folder, setting.target.program);
    const pull = async (image: string): Promise<RealPull> =>
      'refused' in started
        ? { outcome: { refused: started.refused }, logins: [] }
        : await pullForReal(image, started.running, registry, authorities);
    try {
      for (const image of which.images) {
        const real = await pull(image);
        recordings.push({ case: which.name, line, containerd: binary.version, image, ...real.outcome });
        const planned = plan(image);
        expectOutcome(outcomeOf(planned), real.outcome, image);
        const attempts = planned.kind === 'attempts' ? planned.attempts : [];
        for (const { url, login } of real.logins) {
          // Attempts keep a host's capital letters, URLs do not.
          const attempt = attempts.find(({ host }) => host.toLowerCase() === new URL(url).host);
          expect(login?.password, url).toBe(attempt && logins(attempt)?.login?.secret);
        }
      }
    } finally {
      if ('running' in started) await started.running.stop();
    }
  },
);

/** Lines that write the same files as one before need no pull of their own. */
function nodesOf(which: Case, { lines, version }: Binary): readonly PullSetting[] {
  const settings = lines.map((line) => settingOf(which, line, version));
  return [...Map.groupBy(settings, ({ nodeFiles }) => textOf(nodeFiles)).values()].flatMap(([first]) => first ?? []);
}

function textOf({ files }: NodeFiles): string {
  return JSON.stringify([...files].map(([path, { text }]) => [path, text]).sort());
}
