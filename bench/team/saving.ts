import type { Caller } from '../../lib/server/accounts/caller.ts';
import { addUser } from '../../lib/server/accounts/new-user.ts';
import { makeToken } from '../../lib/server/accounts/tokens.ts';
import type { Database } from '../../lib/server/database/tables.ts';
import type { TestDatabase } from '../../lib/server/database/testing/databases.ts';
import { createProfile } from '../../lib/server/profiles/create-profile.ts';
import { contentWith, done, officeOn } from '../../lib/server/profiles/testing/team.ts';
import { median, quantile } from '../statistics.ts';
import type { Row } from '../table.ts';
import { startInstance } from './instance.ts';
import { type Person, saveLines } from './people.ts';

const people = 100;
const drafts = 50;
const mirrors = 50;
const firstPort = 3970;

/**
 * A hundred people who save at the same moment, two to a draft, ten times: each adds lines of their own to what the other wrote.
 * Where there are two instances, the two of a draft are on different ones.
 */
export async function savingRows(
  made: TestDatabase & { readonly db: Database },
  where: string,
  instances: number,
): Promise<readonly Row[]> {
  const tokens = await prepare(made.db);
  const started = await Promise.all(
    Array.from({ length: instances }, (_, index) => startInstance(firstPort + index, made.environment)),
  );
  const team: readonly Person[] = tokens.map((token, index) => ({
    name: `p${index}`,
    token,
    draft: `${started[Math.floor(index / drafts) % instances]?.url}/api/v1/profiles/d${index % drafts}/proposals/1/content`,
  }));
  const stop = () => Promise.all(started.map((each) => each.stop()));
  const { times, conflicts, lost } = await saveLines(team).finally(stop);
  const what = `${people} people save at once, ${where}`;
  return [
    { what: `${what}: median`, value: median(times), unit: 'ms', aim: null },
    { what: `${what}: p95`, value: quantile(times, 0.95), unit: 'ms', aim: null },
    { what: `${what}: p99`, value: quantile(times, 0.99), unit: 'ms', aim: null },
    { what: `${what}: told of what others saved`, value: conflicts, unit: '', aim: null },
    { what: `${what}: updates lost`, value: lost, unit: '', aim: 0, must: true },
  ];
}

async function prepare(db: Database): Promise<readonly string[]> {
  const its = officeOn(db);
  const tokens: string[] = [];
  for (let index = 0; index < people; index++) {
    const [email, name] = [`p${index}@example.org`, `p${index}`];
    const user = { email, name, role: 'editor', hash: '-' } as const;
    const id = await db.transaction().execute((trx) => addUser(trx, user));
    const caller: Caller = { id, email, name, role: 'editor', by: { kind: 'session', id: '-' } };
    tokens.push((await makeToken(its, caller, { name: 'bench', scope: 'write', days: null })).token);
    if (index >= drafts) continue;
    const lines = Array.from({ length: mirrors }, (_, line) => `  m${line}.test: {endpoint: ["https://${line}.test"]}`);
    const content = contentWith(`mirrors:\n${lines.join('\n')}\n`);
    const asked = { name: `d${index}`, requiredApprovals: 1, allowsErrors: false, title: 'Draft', content } as const;
    done(await createProfile(its, caller, asked));
  }
  return tokens;
}
