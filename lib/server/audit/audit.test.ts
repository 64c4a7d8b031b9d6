import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuditRow, Database } from '../database/tables.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { hashOf } from './chain.ts';
import { exportLines } from './export.ts';
import { newestLines, readLines } from './read.ts';
import { type Event, record } from './record.ts';
import { verify } from './verify.ts';

describe.each(kinds)('the audit log in $name', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let db: Database;
  beforeEach(async () => {
    made = await makeDatabase(kind);
    db = made.db;
  });
  afterEach(() => made.remove());

  const event = (subject: string): Event => ({ actor: 'ada@example.org', action: 'role-changed', subject });
  const write = (...subjects: string[]) =>
    Promise.all(subjects.map((subject) => db.transaction().execute((trx) => record(trx, event(subject)))));
  const change = (seq: number, values: Partial<AuditRow>) =>
    db.updateTable('audit').set(values).where('seq', '=', seq).execute();

  it('is whole where nothing was changed, also while it is empty', async () => {
    expect(await verify(db)).toEqual({ whole: true, lines: 0 });
    await write('a', 'b', 'c');
    expect(await verify(db)).toEqual({ whole: true, lines: 3 });
  });

  it('numbers and chains what many write at once', async () => {
    await write(...Array.from({ length: 40 }, (_, index) => `s${index}`));
    const seqs = [];
    for await (const { seq } of readLines(db)) seqs.push(seq);
    expect(seqs).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(await verify(db)).toEqual({ whole: true, lines: 40 });
  });

  it('keeps no line of what was taken back', async () => {
    await write('a');
    const failing = db.transaction().execute(async (trx) => {
      await record(trx, event('b'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await write('c');
    expect((await newestLines(db, 10, null)).map(({ seq, subject }) => [seq, subject])).toEqual([
      [2, 'c'],
      [1, 'a'],
    ]);
    expect(await verify(db)).toEqual({ whole: true, lines: 2 });
  });

  it.each<[string, (lines: AuditRow[]) => Promise<unknown>, number]>([
    ['a changed text', () => change(2, { subject: 'nobody' }), 2],
    ['a changed moment', () => change(3, { at: '2020-01-01T00:00:00.000Z' }), 3],
    ['a line taken out', () => db.deleteFrom('audit').where('seq', '=', 2).execute(), 2],
    ['the last line taken out', () => db.deleteFrom('audit').where('seq', '=', 4).execute(), 4],
    ['all lines taken out', () => db.deleteFrom('audit').execute(), 1],
    [
      'a line written anew with a hash that fits it',
      ([, second]) => {
        const forged = { ...(second as AuditRow), actor: 'eve@example.org' };
        return change(2, { ...forged, hash: hashOf(forged) });
      },
      3,
    ],
    [
      'the last line written anew with a hash that fits it',
      (lines) => {
        const forged = { ...(lines[3] as AuditRow), actor: 'eve@example.org' };
        return change(4, { ...forged, hash: hashOf(forged) });
      },
      4,
    ],
    [
      'two lines that changed places',
      async ([first, second]) => {
        await change(1, { ...(second as AuditRow), seq: 1 });
        await change(2, { ...(first as AuditRow), seq: 2 });
      },
      1,
    ],
  ])('is not whole with %s', async (_, tamper, at) => {
    for (const subject of ['a', 'b', 'c', 'd']) await write(subject);
    const lines = [];
    for await (const line of readLines(db)) lines.push(line);
    await tamper(lines);
    expect(await verify(db)).toEqual({ whole: false, at });
  });

  it('is exported as JSON lines from which its chain can be checked again', async () => {
    await db.transaction().execute((trx) => record(trx, { ...event('a'), detail: { from: 'viewer', to: 'editor' } }));
    await write('b');
    const text = (await all(exportLines(readLines(db), 'ndjson'))).join('');
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ subject, detail }) => ({ subject, detail }))).toEqual([
      { subject: 'a', detail: { from: 'viewer', to: 'editor' } },
      { subject: 'b', detail: {} },
    ]);
    for (const line of lines) expect(hashOf({ ...line, detail: JSON.stringify(line.detail) })).toBe(line.hash);
    expect(lines[1].previous).toBe(lines[0].hash);
  });

  it('is exported as CSV that no spreadsheet runs', async () => {
    await write('=HYPERLINK("http://evil.example","a")');
    const [header, line = ''] = await all(exportLines(readLines(db), 'csv'));
    expect(header).toBe('seq,at,actor,action,subject,detail,previous,hash\r\n');
    expect(line).toContain(`,role-changed,"'=HYPERLINK(""http://evil.example"",""a"")",{},`);
  });
});

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const collected = [];
  for await (const line of lines) collected.push(line);
  return collected;
}
