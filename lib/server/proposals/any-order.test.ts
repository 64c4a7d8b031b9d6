import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProfileContent } from '../../profile/content.ts';
import type { Office } from '../accounts/office.ts';
import { verify } from '../audit/verify.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { findProfile } from '../profiles/find-profile.ts';
import { contentOfRevision } from '../profiles/revisions.ts';
import { openContent, placeOfProposal } from '../profiles/sealed-content.ts';
import { contentWith, done, makeTeam, officeOn, type Team } from '../profiles/testing/team.ts';
import { type Act, act } from './act.ts';
import { openProposal } from './open-proposal.ts';
import { saveDraft } from './save-draft.ts';

/** Somebody does something to one of two proposals; `behind` versions late. */
type Turn = {
  readonly by: keyof Team;
  readonly what: Act['do'] | 'save' | 'rebase';
  readonly number: number;
  readonly behind: number;
};

const turn: fc.Arbitrary<Turn> = fc.record({
  by: fc.constantFrom<keyof Team>('ada', 'abe', 'bo', 'cy', 'dee', 'eve'),
  what: fc.constantFrom<Turn['what']>(
    ...(['save', 'save', 'rebase', 'submit', 'submit', 'approve', 'approve', 'approve', 'approve', 'publish'] as const),
    ...(['publish', 'publish', 'take-back-approval', 'request-changes', 'publish-in-emergency', 'withdraw'] as const),
  ),
  number: fc.constantFrom(1, 2),
  behind: fc.constantFrom(0, 0, 0, 1),
});

/** Turns that are taken at once, after those of before. */
const story = fc.array(fc.array(turn, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 14, size: 'max' });

type Save = { readonly number: number; readonly version: number; readonly content: ProfileContent };

describe.each(kinds)('in $name', (kind) => {
  it('no save that was acknowledged is lost and nothing is published without its approvals, whatever happens at once', async () => {
    const made = await makeDatabase(kind);
    const its = officeOn(made.db);
    const team = await makeTeam(made.db);
    let [stories, published] = [0, 0];
    await fc.assert(
      fc.asyncProperty(story, async (rounds) => {
        stories += 1;
        published += await play(its, team, `edge-${stories}`, rounds);
      }),
      { numRuns: 20 },
    );
    expect(published).toBeGreaterThan(0);
    expect(await verify(its.db)).toMatchObject({ whole: true });
    await made.remove();
  }, 240_000);
});

async function play(its: Office, team: Team, name: string, rounds: readonly (readonly Turn[])[]): Promise<number> {
  const content = contentWith(`# ${name}\n`);
  done(await createProfile(its, team.dee, { name, requiredApprovals: 1, allowsErrors: false, title: 'One', content }));
  done(await openProposal(its, team.ada, name, { title: 'Two', from: { content } }));
  const saves: Save[] = [1, 2].map((number) => ({ number, version: 1, content }));
  let written = 0;
  for (const turns of rounds) {
    const versions = new Map((await rowsOf(its, name)).map((row) => [row.number, row.version]));
    await Promise.all(
      turns.map(async ({ by, what, number, behind }) => {
        const at = { profile: name, number };
        const version = Math.max(1, (versions.get(number) ?? 1) - behind);
        if (what !== 'save' && what !== 'rebase') {
          const event = { do: what, version, reason: 'because' } as Act;
          await act(its, team[by], at, event);
          return;
        }
        written += 1;
        const next = contentWith(`# ${name} ${by} ${written}\n`);
        const onto = (await findProfile(its.db, name))?.published_revision;
        const saved = await saveDraft(its, team[by], at, {
          version,
          content: next,
          onto: what === 'rebase' ? onto : undefined,
        });
        if (saved.ok) saves.push({ number, version: saved.version, content: next });
      }),
    );
  }
  return check(its, name, saves);
}

async function check(its: Office, name: string, saves: readonly Save[]): Promise<number> {
  const keyed = new Map(saves.map(({ number, version, content }) => [`${number} ${version}`, content]));
  expect(keyed.size).toBe(saves.length);
  for (const row of await rowsOf(its, name)) {
    const newest = Math.max(...saves.filter(({ number }) => number === row.number).map(({ version }) => version));
    expect(row.version).toBe(newest);
    expect(openContent(its.keys, placeOfProposal(row), row.content)).toEqual(keyed.get(`${row.number} ${newest}`));
  }
  const profile = await findProfile(its.db, name);
  const revisions = await its.db
    .selectFrom('revisions')
    .selectAll()
    .where('profile_id', '=', profile?.id ?? '')
    .orderBy('number')
    .execute();
  expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, index) => index + 1));
  expect(profile?.published_revision).toBe(revisions.length);
  for (const revision of revisions) {
    const row = (await rowsOf(its, name)).find(({ number }) => number === revision.proposal);
    const standing = JSON.parse(row?.standing ?? '');
    expect(standing).toMatchObject({ stage: 'published', revision: revision.number });
    expect(row?.base).toBe(revision.number - 1);
    expect(contentOfRevision(its.keys, revision)).toEqual(keyed.get(`${revision.proposal} ${row?.version}`));
    if (revision.emergency === null) expect(standing.approvals.length).toBeGreaterThanOrEqual(1);
    const editors = JSON.parse(row?.editors ?? '');
    for (const approver of standing.approvals) expect(editors).not.toContain(approver);
  }
  return revisions.length;
}

async function rowsOf(its: Office, name: string) {
  const profile = await findProfile(its.db, name);
  return its.db
    .selectFrom('proposals')
    .selectAll()
    .where('profile_id', '=', profile?.id ?? '')
    .execute();
}
