import { z } from 'zod';
import type { ProfileContent } from '../../profile/content.ts';
import { contentWith } from '../profiles/testing/team.ts';

/** What a program said that was acknowledged to it. */
export const acknowledged = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('saved'), number: z.int(), version: z.int(), id: z.string() }),
  z.object({ kind: z.literal('commented'), id: z.string() }),
]);

export type Acknowledged = z.infer<typeof acknowledged>;

const lines = 40;

/** A draft that tells from its first line how all others have to be, so that a torn one is seen. */
export function draftOf(id: string): ProfileContent {
  const mirrors = Array.from(
    { length: lines },
    (_, line) => `  m${line}.test: {endpoint: ["https://${line}.test"]} # ${id}`,
  );
  return contentWith(`# ${id}\nmirrors:\n${mirrors.join('\n')}\n`);
}

export function idOf({ document }: ProfileContent): string {
  return document.slice(2, document.indexOf('\n'));
}
