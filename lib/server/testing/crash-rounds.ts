import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { isSameContent } from '../../profile/content.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { verify } from '../audit/verify.ts';
import type { TestDatabase } from '../database/testing/databases.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { openContent, placeOfProposal } from '../profiles/sealed-content.ts';
import { done, makeTeam, officeOn } from '../profiles/testing/team.ts';
import { openProposal } from '../proposals/open-proposal.ts';
import { type Acknowledged, acknowledged, draftOf, idOf } from './drafts.ts';
import { testKey } from './start-routes.ts';

const name = 'edge';
const proposals = 3;

type Found = {
  readonly rounds: number;
  readonly acknowledged: number;
  /** What was lost, torn or forged, in words. */
  readonly wrong: readonly string[];
};

/** Kills servers while they write, again and again, and looks after each time whether all that they acknowledged is there. */
export async function crashRounds(made: TestDatabase, instances: number, rounds: number): Promise<Found> {
  const asked = { made, people: await prepare(made), compiled: mkdtempSync(join(tmpdir(), 'portolan-compiled-')) };
  const wrong: string[] = [];
  let count = 0;
  let next = startAll(asked, instances);
  for (let round = 0; round < rounds; round++) {
    const running = await next;
    if (round + 1 < rounds) next = startAll(asked, instances);
    const heard = (await Promise.all(running.map((program) => runAndKill(program)))).flat();
    count += heard.length;
    const db = made.open();
    wrong.push(...(await check(officeOn(db), heard)).map((what) => `round ${round + 1}: ${what}`));
    await db.destroy();
  }
  rmSync(asked.compiled, { recursive: true });
  return { rounds, acknowledged: count, wrong };
}

async function prepare(made: TestDatabase): Promise<readonly Caller[]> {
  const db = made.open();
  const its = officeOn(db);
  const { ada, abe, bo, cy, dee } = await makeTeam(db);
  const content = draftOf('first');
  const asked = { name, requiredApprovals: 1, allowsErrors: false, title: 'One', content } as const;
  done(await createProfile(its, dee, asked));
  for (let more = 1; more < proposals; more++) {
    done(await openProposal(its, ada, name, { title: 'More', from: { content } }));
  }
  await db.destroy();
  return [ada, abe, bo, cy, dee];
}

type Program = { readonly child: ChildProcess; readonly heard: Acknowledged[] };

type Starting = { readonly made: TestDatabase; readonly people: readonly Caller[]; readonly compiled: string };

function startAll(asked: Starting, instances: number): Promise<readonly Program[]> {
  return Promise.all(Array.from({ length: instances }, () => start(asked)));
}

async function start({ made: { environment }, people, compiled }: Starting): Promise<Program> {
  const program = join(import.meta.dirname, 'save-drafts.ts');
  const asked = [name, String(proposals), JSON.stringify(people)];
  const child = spawn(process.execPath, ['--conditions=react-server', program, ...asked], {
    env: { NODE_ENV: 'test', NODE_COMPILE_CACHE: compiled, PORTOLAN_SECRET_KEY: testKey, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const heard: Acknowledged[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => line.endsWith('}') && heard.push(acknowledged.parse(JSON.parse(line))));
  await once(lines, 'line');
  return { child, heard };
}

/** Lets it write until something was acknowledged, and then for as long as chance has it. */
async function runAndKill({ child, heard }: Program): Promise<readonly Acknowledged[]> {
  const closed = once(child, 'close');
  child.stdin?.write('go\n');
  while (heard.length < 2) await Promise.race([once(child.stdout as NodeJS.EventEmitter, 'data'), closed]);
  await setTimeout(Math.random() * 150);
  child.kill('SIGKILL');
  await closed;
  return heard;
}

async function check(its: Office, heard: readonly Acknowledged[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const saves = heard.filter((each) => each.kind === 'saved');
  for (const row of await its.db.selectFrom('proposals').selectAll().execute()) {
    const content = openContent(its.keys, placeOfProposal(row), row.content);
    if (!isSameContent(content, draftOf(idOf(content)))) wrong.push(`#${row.number} is torn`);
    const own = saves.filter(({ number }) => number === row.number);
    if (new Set(own.map(({ version }) => version)).size < own.length)
      wrong.push(`#${row.number} was saved twice at once`);
    const last = own.reduce((newest, save) => (save.version > newest.version ? save : newest), { version: 0, id: '' });
    if (row.version < last.version) wrong.push(`#${row.number} lost version ${last.version}`);
    if (row.version === last.version && idOf(content) !== last.id) wrong.push(`#${row.number} holds another draft`);
  }
  const ids = new Set((await its.db.selectFrom('comments').select('id').execute()).map(({ id }) => id));
  const lost = heard.filter((each) => each.kind === 'commented' && !ids.has(each.id));
  if (lost.length > 0) wrong.push(`${lost.length} comments were lost`);
  if (!(await verify(its.db)).whole) wrong.push('the audit log is not whole');
  return wrong;
}
