import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { needs } from '../access/needs.ts';
import { settingsSchema } from './schema.ts';
import { readSettings } from './settings.ts';

const project = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const unit = read('deploy/systemd/portolan.service');
const container = read('deploy/Containerfile');
const manifest = parseAllDocuments(read('deploy/kubernetes/portolan.yaml'));

const envSchema = z.array(z.object({ name: z.string(), value: z.string().optional() }));
const deploymentSchema = z.object({
  kind: z.literal('Deployment'),
  spec: z.object({
    template: z.object({
      spec: z.object({
        automountServiceAccountToken: z.literal(false),
        enableServiceLinks: z.literal(false),
        terminationGracePeriodSeconds: z.number(),
        securityContext: z.object({
          runAsNonRoot: z.literal(true),
          seccompProfile: z.object({ type: z.literal('RuntimeDefault') }),
        }),
        containers: z
          .array(
            z.object({
              env: envSchema,
              securityContext: z.object({
                allowPrivilegeEscalation: z.literal(false),
                readOnlyRootFilesystem: z.literal(true),
                capabilities: z.object({ drop: z.tuple([z.literal('ALL')]) }),
              }),
              startupProbe: z.object({ httpGet: z.object({ path: z.literal('/healthz') }) }),
              livenessProbe: z.object({ httpGet: z.object({ path: z.literal('/healthz') }) }),
              readinessProbe: z.object({ httpGet: z.object({ path: z.literal('/readyz') }) }),
              volumeMounts: z.array(z.object({ name: z.string(), mountPath: z.string() })),
            }),
          )
          .length(1),
        volumes: z.array(z.object({ name: z.string() })),
      }),
    }),
  }),
});

function deployment() {
  const found = manifest.map((document) => document.toJS()).find((each) => each?.kind === 'Deployment');
  return deploymentSchema.parse(found).spec.template.spec;
}

it('names settings that there are, everywhere', () => {
  const files = [
    unit,
    container,
    ...readdirSync(join(project, 'docs/deploy')).map((name) => read(`docs/deploy/${name}`)),
  ];
  const named = files.flatMap((text) =>
    [...text.matchAll(/\b(?:PORTOLAN_[A-Z_]+|DATABASE_URL)\b/g)].map(([name]) => name),
  );
  const env = deployment().containers.flatMap((each) => each.env.map(({ name }) => name));
  expect(env).toContain('PORTOLAN_SECRET_KEY');
  // A name that ends so stands for a group of settings.
  const wrong = [...named, ...env].filter((name) => !name.endsWith('_') && !Object.hasOwn(settingsSchema.shape, name));
  expect(wrong).toEqual([]);
});

it('runs in Kubernetes as nobody, on a read-only root, and is given the time to stop', () => {
  for (const { errors } of manifest) expect(errors).toEqual([]);
  const { containers, volumes, terminationGracePeriodSeconds } = deployment();
  const mounted = containers.flatMap((each) => each.volumeMounts.map(({ name }) => name));
  expect([...mounted].sort()).toEqual(volumes.map(({ name }) => name).sort());
  const given = containers[0]?.env.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])) ?? [];
  const settings = readSettings(Object.fromEntries(given));
  expect(terminationGracePeriodSeconds).toBeGreaterThan(settings.PORTOLAN_STOP_AFTER + settings.PORTOLAN_STOP_WITHIN);
  expect(Object.keys(needs)).toEqual(expect.arrayContaining(['/healthz', '/readyz']));
});

it('runs in a container as nobody', () => {
  const [, last = ''] = container.split(/\nFROM [^\n]+\n(?![\s\S]*\nFROM )/);
  expect(last).toMatch(/^USER 65532:65532$/m);
  expect(last).toMatch(/PORTOLAN_DATA=\/data/);
  expect(last).not.toMatch(/SECRET|PASSWORD|TOKEN/);
});

const analyze = spawnSync('systemd-analyze', ['--version'], { encoding: 'utf8' });
const version = Number(/systemd (\d+)/.exec(analyze.stdout ?? '')?.[1] ?? 0);

it.runIf(version >= 250)('is a unit that systemd reads without a word and finds well guarded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-unit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'portolan.service');
  // It looks whether the program is there.
  writeFileSync(path, unit.replace(/^ExecStart=\S+/m, 'ExecStart=/bin/true'));
  const verified = spawnSync('systemd-analyze', ['verify', '--man=no', path], { encoding: 'utf8' });
  expect({ status: verified.status, said: verified.stderr }).toEqual({ status: 0, said: '' });
  const judged = spawnSync('systemd-analyze', ['security', '--offline=yes', '--threshold=15', path], {
    encoding: 'utf8',
  });
  expect(judged.status, judged.stdout).toBe(0);
});
