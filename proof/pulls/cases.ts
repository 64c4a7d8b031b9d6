import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { readNode } from '../../lib/api/index.ts';
import { loadRegexp } from '../../lib/go/regexp/index.ts';
import type { PullSetting } from '../../lib/pull/index.ts';

const caseSchema = z.strictObject({
  name: z.string(),
  images: z.array(z.string()).min(1),
  registries: z.string(),
  options: z
    .strictObject({
      program: z.enum(['k3s', 'rke2']).optional(),
      noDefaultEndpoint: z.boolean().optional(),
      embedded: z.boolean().optional(),
    })
    .optional(),
  /** TLS files that are not on the node. */
  missing: z.array(z.string()).optional(),
});

/** A document, and the images that are pulled with it. */
export type Case = z.infer<typeof caseSchema>;

export const cases = z
  .array(caseSchema)
  .parse(parse(readFileSync(new URL('./fixtures/cases.yaml', import.meta.url), 'utf8')));

const compileRegexp = await loadRegexp();

/** The node of a case that runs upstream's containerd, without plugins that this kind of machine may lack. */
export function settingOf({ registries, options, missing }: Case, line: string, containerd: string): PullSetting {
  const question = { registriesYaml: registries, line, containerd, build: 'upstream' as const, missing };
  const node = readNode({ ...question, options: { ...options, snapshotter: 'native' } }, compileRegexp);
  if (!node.ok) throw new Error(`No node: ${node.error.kind}`);
  return node.setting;
}
