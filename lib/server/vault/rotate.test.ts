import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newestLines } from '../audit/read.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { revisionContent } from '../profiles/revisions.ts';
import { contentWith, done, makeTeam, officeOn } from '../profiles/testing/team.ts';
import { act } from '../proposals/act.ts';
import { addComment } from '../proposals/comments.ts';
import { commentsOf } from '../proposals/comments-of.ts';
import { contentOf } from '../proposals/content-of.ts';
import { openProposal } from '../proposals/open-proposal.ts';
import { saveDraft } from '../proposals/save-draft.ts';
import { keyringOf } from './keyring.ts';
import { rotate } from './rotate.ts';
import { sealedColumns } from './sealed-columns.ts';

const content = contentWith('mirrors:\n  docker.io: {endpoint: ["https://m.test"]}\n');
const place = { file: 'registries.yaml', side: 'after', line: 1, text: 'mirrors:', version: 1 } as const;
const old = 'a key of thirty-two characters, or more';
const next = 'the next key, of thirty-two characters';

describe.each(kinds)('another key in $name', (kind) => {
  async function work() {
    const { db, remove } = await makeDatabase(kind);
    onTestFinished(remove);
    const team = await makeTeam(db);
    const its = officeOn(db);
    const asked = { name: 'edge', requiredApprovals: 0, allowsErrors: false, title: 'Begin', content } as const;
    done(await createProfile(its, team.dee, asked));
    done(await act(its, team.dee, { profile: 'edge', number: 1 }, { do: 'submit', version: 1 }));
    done(await act(its, team.dee, { profile: 'edge', number: 1 }, { do: 'publish', version: 1 }));
    done(await openProposal(its, team.ada, 'edge', { title: 'Next' }));
    done(await addComment(its, team.bo, { profile: 'edge', number: 2 }, { text: 'Why?', place }));
    return { db, team, its };
  }

  it('seals everything that is sealed, once, and leaves nothing that the old one opens', async () => {
    const { db, team, its } = await work();
    const both = keyringOf(next, old);
    expect(await rotate(db, both)).toEqual({ resealed: 5, unreadable: 0 });
    expect(await rotate(db, both)).toEqual({ resealed: 0, unreadable: 0 });
    const afterwards = { ...its, keys: keyringOf(next, undefined) };
    const { id } = await db.selectFrom('profiles').select('id').executeTakeFirstOrThrow();
    expect(await revisionContent(afterwards, id, 1)).toEqual(content);
    expect(await contentOf(afterwards, team.ada, { profile: 'edge', number: 2 })).toMatchObject({ content });
    const comments = (await commentsOf(afterwards, team.ada, { profile: 'edge', number: 2 }))?.comments;
    expect(comments).toMatchObject([{ text: 'Why?', place }]);
    await expect(revisionContent(its, id, 1)).rejects.toThrow('cannot be read with this key');
    const [line] = await newestLines(db, 1, null);
    expect(line).toMatchObject({ actor: 'server', action: 'key-rotated', subject: both.current.name });
  });

  it('takes nothing away from those who save meanwhile', async () => {
    const { db, team, its } = await work();
    const both = keyringOf(next, old);
    const serving = { ...its, keys: both };
    const saves = async () => {
      for (let version = 1; version < 20; version++) {
        const text = contentWith(`# ${version}\n`);
        done(await saveDraft(serving, team.ada, { profile: 'edge', number: 2 }, { version, content: text }));
      }
    };
    await Promise.all([saves(), rotate(db, both)]);
    const kept = await contentOf({ ...its, keys: keyringOf(next, undefined) }, team.ada, {
      profile: 'edge',
      number: 2,
    });
    expect(kept?.content.document).toBe('# 19\n');
  });

  it('leaves alone what it cannot read, and says how much that is', async () => {
    const { db } = await work();
    const stranger = keyringOf(next, 'another key, of thirty-two characters');
    const sealed = async () => (await sql`select content from revisions`.execute(db)).rows;
    const before = await sealed();
    expect(await rotate(db, stranger)).toEqual({ resealed: 0, unreadable: 5 });
    expect(await sealed()).toEqual(before);
  });
});

it('knows every column that the sources seal something for', () => {
  const folder = join(import.meta.dirname, '..');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('.test.') && !file.endsWith('sealed-columns.ts'),
  );
  const sealed = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/table: '(\w+)',\s*column: '(\w+)'/g)].map(
      ([, table, column]) => `${table}.${column}`,
    ),
  );
  expect(sealed).toContain('revisions.content');
  // What browsers keep for minutes is no column.
  const columns = sealed.filter((name) => !name.startsWith('cookies.'));
  expect(sealedColumns.map(({ table, column }) => `${table}.${column}`).sort()).toEqual([...new Set(columns)].sort());
});
