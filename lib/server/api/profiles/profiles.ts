import 'server-only';
import { z } from 'zod';
import { probeResults, type revisionAnswer, type revisionsAnswer } from '../../../profile/answers.ts';
import { redactContent } from '../../../profile/redact-content.ts';
import { archiveProfile, changeProfile } from '../../profiles/change-profile.ts';
import { compareRevisions } from '../../profiles/compare.ts';
import { createProfile } from '../../profiles/create-profile.ts';
import { findProfile } from '../../profiles/find-profile.ts';
import { keepTest } from '../../profiles/keep-test.ts';
import { listProfiles } from '../../profiles/list-profiles.ts';
import { failed } from '../../profiles/outcome.ts';
import { peopleOf } from '../../profiles/people.ts';
import { profileByName } from '../../profiles/profile-by-name.ts';
import { contentOfRevision, findRevision, revisionHead, revisionsOf } from '../../profiles/revisions.ts';
import { json } from '../post-route.ts';
import { found, outcome, refused } from './answers.ts';
import { memberAsks, memberRoute } from './member-route.ts';
import {
  mostContentBytes,
  mostEventBytes,
  mostQuestionBytes,
  newProfileQuestion,
  profileChangeQuestion,
} from './questions.ts';

export const profilesRoute = memberRoute(async ({ office, request }) => {
  const archived = new URL(request.url).searchParams.get('archived') === 'yes';
  return json({ profiles: await listProfiles(office, archived) });
});

export const newProfileRoute = memberAsks(newProfileQuestion, mostContentBytes, async ({ office, caller, question }) =>
  outcome(await createProfile(office, caller, question), 201),
);

export const profileRoute = memberRoute(async ({ office, at }) => found(await profileByName(office, at.profile)));

export const changeProfileRoute = memberAsks(
  profileChangeQuestion,
  mostQuestionBytes,
  async ({ office, caller, at, question }) => outcome(await changeProfile(office, caller, at.profile, question)),
);

export const keepTestRoute = memberAsks(probeResults, mostEventBytes, async ({ office, caller, at, question }) =>
  outcome<object>((await keepTest(office.db, caller, at.profile, question)) ? { ok: true } : failed('unknown')),
);

export const compareRoute = memberRoute(async ({ office, at, request }) => {
  const { searchParams } = new URL(request.url);
  const asked = comparedRevisions.safeParse({ from: searchParams.get('from'), to: searchParams.get('to') });
  if (!asked.success) return refused({ why: 'not-there' });
  return outcome(await compareRevisions(office, at.profile, asked.data.from, asked.data.to));
});

const comparedRevisions = z.object({ from: z.coerce.number().int().min(0), to: z.coerce.number().int().min(1) });

export const archiveProfileRoute = memberRoute(async ({ office, caller, at }) =>
  outcome(await archiveProfile(office, caller, at.profile)),
);

export const revisionsRoute = memberRoute(async ({ office, at }) => {
  const profile = await findProfile(office.db, at.profile);
  if (!profile) return refused({ why: 'unknown' });
  const revisions = await revisionsOf(office, profile.id);
  const ids = revisions.flatMap(({ author, publishedBy }) => [author, publishedBy]);
  const answer: z.infer<typeof revisionsAnswer> = { revisions, people: await peopleOf(office.db, ids) };
  return json(answer);
});

export const revisionRoute = memberRoute(async ({ office, at }) => {
  const profile = await findProfile(office.db, at.profile);
  const row = profile && (await findRevision(office.db, profile.id, at.number));
  if (!row) return refused({ why: 'not-there' });
  const content = redactContent(contentOfRevision(office.keys, row));
  const people = await peopleOf(office.db, [row.author, row.published_by]);
  const answer: z.infer<typeof revisionAnswer> = { ...revisionHead(row), content, people };
  return json(answer);
});
