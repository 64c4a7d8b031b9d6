import { z } from 'zod';
import { type ResolvedTarget, resolveTarget } from '../node-files/index.ts';

const options = z.strictObject({
  program: z.string().optional(),
  noDefaultEndpoint: z.boolean().optional(),
  embedded: z.boolean().optional(),
  snapshotter: z.string().optional(),
  selinux: z.boolean().optional(),
});

/** What every question about a document holds: the text, and the target that it is for. */
export const documentQuestion = z.object({
  // Go's JSON reader, which the recordings went through, puts U+FFFD in place of half a surrogate pair.
  registriesYaml: z.string().transform((text) => text.toWellFormed()),
  line: z.string().optional(),
  release: z.string().optional(),
  options: options.optional(),
});

export type DocumentQuestion = z.infer<typeof documentQuestion>;

export function targetOf({ line, release, options }: DocumentQuestion): ResolvedTarget {
  const { program, ...nodeOptions } = options ?? {};
  return resolveTarget({ program, release, line, options: nodeOptions });
}
