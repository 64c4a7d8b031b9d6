import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Caller } from '../accounts/caller.ts';
import type { TestDatabase } from '../database/testing/databases.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { done, makeTeam, officeOn } from '../profiles/testing/team.ts';
import { openProposal } from '../proposals/open-proposal.ts';
import { draftOf } from './drafts.ts';
import { Promises } from './promises.ts';
import { startSaving } from './start-saving.ts';

const profile = 'edge';
const proposals = 3;
const writesBefore = 5;
const longest = 150;

export type Found = {
  readonly rounds: number;
  readonly acknowledged: number;
  /** What was lost, torn or forged, in words. */
  readonly wrong: readonly string[];
};

/**
 * Kills a program while it writes, again and again, and looks each time whether all that was ever acknowledged is there. Of several
 * on one database each is killed in its turn, while the others go on. What is killed is the server's own saving, down to the
 * database, without HTTP before it: what it acknowledges is what a route would answer with. A machine that loses its power is not tried.
 */
export async function crashRounds(
  made: TestDatabase,
  instances: number,
  rounds: number,
  tell: (found: Found) => void = () => {},
): Promise<Found> {
  const people = await prepare(made);
  const promises = new Promises();
  const compiled = mkdtempSync(join(tmpdir(), 'portolan-compiled-'));
  const start = () => startSaving({ made, profile, proposals, people, compiled, hear: promises.hear });
  const running = await Promise.all(Array.from({ length: instances }, start));
  for (const each of running) each.begin();
  const wrong: string[] = [];
  let found: Found = { rounds: 0, acknowledged: 0, wrong };
  for (let round = 1; round <= rounds; round++) {
    // Loads while the others write, and opens the database only once that one is dead: as a server does that is started again.
    const next = start();
    const at = round % instances;
    await running[at]?.wrote(writesBefore);
    await setTimeout(Math.random() * longest);
    await running[at]?.kill();
    wrong.push(...(await promises.broken(made)).map((what) => `round ${round}: ${what}`));
    running[at] = await next;
    running[at].begin();
    found = { rounds: round, acknowledged: promises.count, wrong };
    tell(found);
  }
  await Promise.all(running.map(({ kill }) => kill()));
  rmSync(compiled, { recursive: true });
  return found;
}

async function prepare(made: TestDatabase): Promise<readonly Caller[]> {
  const db = made.open();
  const its = officeOn(db);
  const { ada, abe, bo, cy, dee } = await makeTeam(db);
  const content = draftOf('first');
  const asked = { name: profile, requiredApprovals: 1, allowsErrors: false, title: 'One', content } as const;
  done(await createProfile(its, dee, asked));
  for (let more = 1; more < proposals; more++) {
    done(await openProposal(its, ada, profile, { title: 'More', from: { content } }));
  }
  await db.destroy();
  return [ada, abe, bo, cy, dee];
}
