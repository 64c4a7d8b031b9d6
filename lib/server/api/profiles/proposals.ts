import 'server-only';
import type { Caller } from '../../accounts/caller.ts';
import { type Act, act } from '../../proposals/act.ts';
import { contentOf, mergeOf } from '../../proposals/content-of.ts';
import { lookIn } from '../../proposals/look-in.ts';
import { openProposal } from '../../proposals/open-proposal.ts';
import { proposal } from '../../proposals/proposal.ts';
import { renameProposal } from '../../proposals/rename-proposal.ts';
import { revealSecret } from '../../proposals/reveal-secret.ts';
import { saveDraft } from '../../proposals/save-draft.ts';
import { stand } from '../../proposals/stand.ts';
import { found, foundOnce, outcome, refused } from './answers.ts';
import { memberAsks, memberRoute } from './member-route.ts';
import {
  eventQuestion,
  mostContentBytes,
  mostEventBytes,
  mostQuestionBytes,
  newProposalQuestion,
  renameQuestion,
  revealQuestion,
  saveQuestion,
} from './questions.ts';

export const newProposalRoute = memberAsks(
  newProposalQuestion,
  mostContentBytes,
  async ({ office, caller, at, question }) => outcome(await openProposal(office, caller, at.profile, question), 201),
);

export const proposalRoute = memberRoute(async ({ office, caller, at }) => found(await proposal(office, caller, at)));

export const renameRoute = memberAsks(renameQuestion, mostQuestionBytes, async ({ office, caller, at, question }) =>
  outcome(await renameProposal(office, caller, at, question.title)),
);

export const revealRoute = memberAsks(revealQuestion, mostQuestionBytes, async ({ office, caller, at, question }) =>
  outcome(await revealSecret(office, caller, at, question)),
);

export const standingRoute = memberRoute(async ({ office, caller, request, at }) =>
  foundOnce(request, await stand(office, caller, at)),
);

export const presenceRoute = memberRoute(async ({ office, caller, at }) => found(await lookIn(office, caller, at)));

export const contentRoute = memberRoute(async ({ office, caller, at }) => found(await contentOf(office, caller, at)));

export const mergeRoute = memberRoute(async ({ office, caller, at }) => found(await mergeOf(office, caller, at)));

export const saveRoute = memberAsks(saveQuestion, mostContentBytes, async ({ office, caller, at, question }) =>
  outcome(await saveDraft(office, caller, at, question)),
);

export const eventRoute = memberAsks(eventQuestion, mostEventBytes, async ({ office, caller, at, question }) => {
  if (judges.has(question.do) && !isPerson(caller)) return refused({ why: 'persons-only' });
  return outcome(await act(office, caller, at, question));
});

/** A judgement is a person's: a program with their token gives none. */
const judges: ReadonlySet<Act['do']> = new Set(['approve', 'request-changes', 'reject', 'publish-in-emergency']);

function isPerson({ by }: Caller): boolean {
  return by.kind === 'session';
}
