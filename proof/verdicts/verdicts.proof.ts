import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodePaths } from '../../lib/node-files/index.ts';
import type { ProbeEvent } from '../../lib/probe/events.ts';
import { askProbes } from '../../lib/server/probe/testing/ask-probes.ts';
import { binaries } from '../containerd/binaries.ts';
import { type Started, startContainerd } from '../containerd/containerd.ts';
import { layOut } from '../containerd/node-tree.ts';
import { publicAuthority } from '../network/authorities.ts';
import { everybody, startNameServer } from '../network/name-server.ts';
import { settingOf } from '../pulls/cases.ts';
import { registryPorts, startDockerRegistries } from './docker-registry.ts';
import { documentOf, imageOf, type Placed, testsOf, tlsFilesOf } from './question.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { registryOf, series } from './series.ts';
import { stopServers } from './servers.ts';
import { pushTinyImage } from './tiny-image.ts';

const scratch = process.env.PORTOLAN_SCRATCH ?? '';
const placed: Placed[] = [];
let stopNameServer: () => Promise<void>;
let stopRegistries = () => {};

beforeAll(async () => {
  stopNameServer = await startNameServer();
  stopRegistries = await startDockerRegistries(process.env.PORTOLAN_REGISTRY ?? '', join(scratch, 'registry'));
  await pushTinyImage(`http://${everybody}:${registryPorts.nothing}`);
  for (const scenario of scenarios) placed.push({ ...scenario, host: `${scenario.name}:${await scenario.port()}` });
});

afterAll(async () => {
  stopServers();
  stopRegistries();
  await stopNameServer();
});

const nodes = binaries.flatMap(({ path, version, lines }) => {
  const used = lines.filter((line) => ['v1.25.4', 'v1.29.4', 'v1.35.3'].includes(line));
  return used.map((line) => ({ path, version, line }));
});

describe.each(nodes)('containerd $version on $line', ({ path, version, line }) => {
  let started: Started;
  let events: readonly ProbeEvent[];

  beforeAll(async () => {
    const registries = documentOf(placed);
    const tlsFiles = tlsFilesOf(placed);
    const { nodeFiles } = settingOf({ name: 'all', images: ['tiny'], registries }, line, version);
    const tree = new Map([...Object.entries(tlsFiles), ['/etc/public-roots.pem', publicAuthority.pem]]);
    for (const [file, { text }] of nodeFiles.files) tree.set(`${nodePaths.k3s.configFolder}/${file}`, text);
    await layOut(join(scratch, 'verdicts'), tree);
    started = await startContainerd(path, join(scratch, 'verdicts'), 'k3s');
    const node = { line, containerd: version, build: 'upstream' };
    events = await askProbes({ ...node, registriesYaml: registries, tlsFiles, ...testsOf(placed) });
  });

  afterAll(async () => {
    if ('running' in started) await started.running.stop();
  });

  const pull = async (image: string) => {
    if (!('running' in started)) throw new Error(started.refused);
    return started.running.pull(image);
  };

  test.each(scenarios)(
    '$name: containerd does as the test of its endpoint says',
    async ({ name, expects, expectsInline }) => {
      const scenario = placed.find((one) => one.name === name);
      if (scenario === undefined) throw new Error(name);
      const tested = endOf(events, `test ${scenario.host}`);
      const pulled = endOf(events, `pull ${imageOf(scenario)}`);
      const { code, message } = await pull(imageOf(scenario));
      expect(tested.verdict.id, message).toBe((line === 'v1.25.4' && expectsInline) || expects);
      expect([tested.works, pulled.works], message).toEqual([code === 0, code === 0]);
      for (const words of [tested.verdict.log, pulled.verdict.log]) expect(message).toMatch(saying(words));
    },
  );

  test.each([...series.entries()])('series %i of %j: the pull ends as the trial says', async (index) => {
    const image = `${registryOf(index)}/tiny:1`;
    const pulled = endOf(events, `pull ${image}`);
    const { code, message } = await pull(image);
    expect(pulled.works, message).toBe(code === 0);
    expect(message).toMatch(saying(pulled.verdict.log));
  });
});

/** How a test ended, and the verdict that decided it. */
function endOf(events: readonly ProbeEvent[], id: string) {
  const own = events.filter((event) => event.kind !== 'done' && event.test === id);
  const end = own.find((event) => event.kind === 'end');
  const stages = own.filter((event) => event.kind === 'stage');
  const deciding = stages.find(({ verdict }) => verdict.severity === 'failure') ?? stages.at(-1);
  const verdict = end?.verdict ?? deciding?.verdict;
  if (end === undefined || verdict === undefined) throw new Error(`Nothing was told of ${id}.`);
  return { works: end.state === 'works' || end.state === 'warnings', verdict };
}

/** Matches containerd's words; between what failed and why, its log has the request. */
function saying(words: string | null): RegExp {
  const reason = words?.replace(/^failed to resolve reference "[^"]*": /, '') ?? '';
  return new RegExp(reason.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*'));
}
