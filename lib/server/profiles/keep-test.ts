import 'server-only';
import type { z } from 'zod';
import { hideSecrets } from '../../document/index.ts';
import type { lastTest, ProbeResults } from '../../profile/answers.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Database } from '../database/tables.ts';

/** Remembers how many of a profile's endpoints answered when they were tested last. */
export async function keepTest(
  db: Database,
  caller: Caller,
  name: string,
  { at, tests }: ProbeResults,
): Promise<boolean> {
  const count = (asked: string) => tests.filter(({ state }) => state === asked).length;
  const counts = { works: count('works'), warnings: count('warnings'), fails: count('fails') };
  const test: z.infer<typeof lastTest> = { at, by: caller.id, ...counts };
  const kept = await db
    .updateTable('profiles')
    .set({ last_test: JSON.stringify(test) })
    .where('name', '=', name)
    .executeTakeFirst();
  return kept.numUpdatedRows > 0n;
}

/** The results as they are kept, with what a host or a sentence may hold of a login hidden. */
export function withoutLogins({ at, tests }: ProbeResults): ProbeResults {
  return {
    at,
    tests: tests.map(({ host, says, ...test }) => ({
      ...test,
      host: hideSecrets(host),
      says: says === null ? null : hideSecrets(says),
    })),
  };
}
