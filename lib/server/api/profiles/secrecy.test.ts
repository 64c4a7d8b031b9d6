import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from '../../accounts/sign-in.ts';
import { makeToken } from '../../accounts/tokens.ts';
import { exportLines } from '../../audit/export.ts';
import { readLines } from '../../audit/read.ts';
import { kinds, makeDatabase } from '../../database/testing/databases.ts';
import { openContent, placeOfProposal, placeOfRevision } from '../../profiles/sealed-content.ts';
import { contentWith, makeTeam, officeOn, type Team } from '../../profiles/testing/team.ts';
import { type Served, startRoutes } from '../../testing/start-routes.ts';

const planted = 'Tr0ub4dor-and-3';
/** Named in a comment while it is no secret yet. */
const later = 'c0rrect-h0rse-battery';
const inKey = 'MC4CAQAwBQYDK2VwBCIEIPl4ntedKeyPl4nted';
const document = `# password: ${planted}
mirrors:
  docker.io: {endpoint: ["https://robot:${planted}@m.test"]}
configs:
  m.test: {auth: {username: robot, password: ${planted}}, tls: {key_file: /etc/ssl/key.pem}}
  n.test: {unknown: {secret: ${planted}}}
`;
const key = `-----BEGIN PRIVATE KEY-----\n${inKey}\n-----END PRIVATE KEY-----\n`;
const tlsFiles = [{ path: '/etc/ssl/key.pem', text: key }];
const content = contentWith(document, { tlsFiles, images: [`robot:${planted}@m.test/alpine`] });
const changed = contentWith(
  document.replace('docker.io', 'quay.io').replace('{secret: ', `{password: ${later}, secret: `),
  {
    tlsFiles,
  },
);

describe.each(kinds)('a planted password on $name', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let served: Served;
  let team: Team;
  const headers = new Map<string, Record<string, string>>();
  const answers: { readonly who: string; readonly asked: string; readonly status: number; readonly text: string }[] =
    [];

  async function ask(who: string, method: string, path: string, question?: object): Promise<unknown> {
    const sent = question ? { body: JSON.stringify(question) } : {};
    const its = { ...headers.get(who), ...(question ? { 'Content-Type': 'application/json' } : {}) };
    const response = await fetch(`${served.url}/api/v1/profiles${path}`, { method, headers: its, ...sent });
    const text = await response.text();
    answers.push({ who, asked: `${method} ${path}`, status: response.status, text });
    return text === '' ? null : JSON.parse(text);
  }
  const statusOf = async (...asked: Parameters<typeof ask>) => {
    await ask(...asked);
    return answers.at(-1)?.status;
  };

  beforeAll(async () => {
    made = await makeDatabase(kind);
    const its = officeOn(made.db);
    team = await makeTeam(made.db);
    for (const [name, { id }] of Object.entries(team)) {
      const cookies = await its.db.transaction().execute((trx) => startSession({ ...its, db: trx }, id, new Headers()));
      headers.set(name, { Cookie: cookies[0]?.split(';')[0] ?? '' });
    }
    const { token } = await makeToken(its, team.ada, { name: 'read', scope: 'read', days: null });
    headers.set('token to read', { Authorization: `Bearer ${token}` });
    served = await startRoutes(made.environment);
    await driveAll();
  });
  afterAll(async () => {
    await served.kill();
    await made.remove();
  });

  /** Once through all that can be done to a profile. */
  async function driveAll(): Promise<void> {
    const asked = { name: 'edge', requiredApprovals: 1, allowsErrors: true, title: `Use ${planted}`, content };
    expect(await statusOf('dee', 'POST', '', asked)).toBe(201);
    const one = '/edge/proposals/1';
    const place = { file: 'registries.yaml', side: 'after', line: 4, text: document.split('\n')[4], version: 1 };
    const comment = { text: `Why ${planted}? And ${inKey}?`, place };
    const { id } = (await ask('bo', 'POST', `${one}/comments`, comment)) as { id: string };
    await ask('bo', 'PATCH', `${one}/comments/${id}`, { text: `${planted}, at https://u:${planted}@m.test` });
    const tests = [{ host: `robot:${planted}@m.test`, state: 'works', verdict: null, says: null }];
    const probeResults = { at: new Date().toISOString(), tests };
    expect(await statusOf('dee', 'POST', `${one}/events`, { do: 'submit', version: 1, probeResults })).toBe(200);
    expect(await statusOf('bo', 'POST', `${one}/events`, { do: 'approve', version: 1 })).toBe(200);
    expect(await statusOf('ada', 'POST', `${one}/events`, { do: 'publish', version: 1 })).toBe(200);
    expect(await statusOf('ada', 'POST', '/edge/proposals', { title: planted })).toBe(201);
    const two = '/edge/proposals/2';
    const named = { text: `Shall it be ${later}?`, place: { ...place, text: `password: ${later}` } };
    expect(await statusOf('bo', 'POST', `${two}/comments`, named)).toBe(201);
    expect(await statusOf('ada', 'PUT', `${two}/content`, { version: 1, content: changed })).toBe(200);
    expect(await statusOf('abe', 'PUT', `${two}/content`, { version: 1, content })).toBe(409);
    expect(await statusOf('abe', 'GET', `${two}/merge`)).toBe(200);
    const revealing = { version: 2, side: 'after', what: { mark: 0 } };
    expect(await statusOf('ada', 'POST', `${two}/reveal`, revealing)).toBe(200);
    expect(await statusOf('ada', 'PATCH', two, { title: `No ${planted}` })).toBe(200);
    await ask('ada', 'POST', `${two}/events`, { do: 'submit', version: 2 });
    await ask('cy', 'POST', `${two}/events`, { do: 'request-changes', version: 2, reason: `${planted} is weak` });
    await ask('ada', 'POST', `${two}/events`, { do: 'withdraw', reason: planted });
    await ask('ada', 'PUT', '/edge/tests', probeResults);
    // Wrong questions, which errors could quote.
    await ask('ada', 'PUT', `${one}/content`, { version: planted, content: { ...content, target: planted } });
    await ask('ada', 'POST', `${one}/events`, { do: planted });
    await ask('ada', 'POST', '', { ...asked, name: planted });
    for (const who of ['eve', 'token to read', 'nobody']) {
      for (const path of ['', '/edge', '/edge/revisions', '/edge/revisions/1', '/edge/compare?from=0&to=1']) {
        await ask(who, 'GET', path);
      }
      for (const path of ['', '/content', '/merge', '/comments']) {
        await ask(who, 'GET', `${one}${path}`);
        await ask(who, 'GET', `${two}${path}`);
      }
      await ask(who, 'POST', `${two}/reveal`, revealing);
      await ask(who, 'PUT', `${two}/content`, { version: 1, content: contentWith('') });
    }
  }

  function expectClean(text: string): void {
    for (const secret of [planted, inKey, later]) {
      for (const form of [secret, Buffer.from(secret).toString('base64').slice(0, -4)])
        expect(text).not.toContain(form);
    }
  }

  it('reaches nobody but those who may see it, and these where they ask for it', () => {
    const seen = answers.filter(({ text }) => [planted, inKey, later].some((secret) => text.includes(secret)));
    expect(seen.map(({ who, asked }) => `${who} ${asked}`)).toEqual([
      'abe PUT /edge/proposals/2/content',
      'abe GET /edge/proposals/2/merge',
      'ada POST /edge/proposals/2/reveal',
    ]);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const refused = answers.filter(({ who, status }) => who === 'nobody' && status !== 401);
    expect(refused).toEqual([]);
    const viewer = answers.filter(({ who, status }) => who === 'eve' && status === 200);
    expect(viewer.length).toBeGreaterThan(8);
  });

  it('stands nowhere in the database, on disk or in a table', async () => {
    for (const file of made.folder ? readdirSync(made.folder) : []) {
      expectClean(readFileSync(join(made.folder ?? '', file), 'latin1'));
    }
    const tables = ['profiles', 'revisions', 'proposals', 'proposal_events', 'comments', 'audit', 'content_openings'];
    for (const table of tables) {
      const { rows } = await sql`select * from ${sql.table(table)}`.execute(made.db);
      expect(rows.length).toBeGreaterThan(0);
      expectClean(JSON.stringify(rows));
    }
  });

  it('stands neither in the log nor in the exported audit log, which tells who saw it', async () => {
    expectClean(served.said());
    for (const format of ['ndjson', 'csv'] as const) {
      let text = '';
      for await (const line of exportLines(readLines(made.db), format)) text += line;
      expectClean(text);
      for (const action of ['secret-revealed', 'draft-opened', 'changes-requested']) expect(text).toContain(action);
    }
  });

  it('is sealed for the one row that it belongs to', async () => {
    const { keys } = officeOn(made.db);
    const [one, two] = await made.db.selectFrom('proposals').selectAll().orderBy('number').execute();
    const revision = await made.db.selectFrom('revisions').selectAll().executeTakeFirst();
    if (!one || !two || !revision) throw new Error('Nothing was stored.');
    expect(openContent(keys, placeOfProposal(one), one.content)).toEqual(content);
    expect(openContent(keys, placeOfRevision(revision), revision.content)).toEqual(content);
    const unreadable = 'cannot be read with this key';
    expect(() => openContent(keys, placeOfProposal(two), one.content)).toThrow(unreadable);
    expect(() => openContent(keys, placeOfRevision(revision), one.content)).toThrow(unreadable);
    const next = { ...revision, number: 2 };
    expect(() => openContent(keys, placeOfRevision(next), revision.content)).toThrow(unreadable);
  });

  it('is in no log nor answer of a server that cannot read it any more', async () => {
    const one = await made.db.selectFrom('proposals').select('content').where('number', '=', 1).executeTakeFirst();
    await made.db
      .updateTable('proposals')
      .set({ content: one?.content ?? '' })
      .where('number', '=', 2)
      .execute();
    expect(await statusOf('ada', 'GET', '/edge/proposals/2/content')).toBe(500);
    expectClean(answers.at(-1)?.text ?? '');
    await expect.poll(() => served.said()).toContain('a question was not answered');
    expectClean(served.said());
  });
});
