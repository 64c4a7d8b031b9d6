import 'server-only';
import { readDocument } from '../../document/index.ts';
import { type ProbeResults, standingAnswer } from '../../profile/answers.ts';
import { knownSecrets, withoutKnownSecrets } from '../../profile/known-secrets.ts';
import { type Proposal, type Published, type ReviewEvent, review } from '../../review/index.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { lockProfile, rulesOf } from '../profiles/find-profile.ts';
import { keepTest, withoutLogins } from '../profiles/keep-test.ts';
import { failed, type Outcome } from '../profiles/outcome.ts';
import { openContent, placeOfProposal } from '../profiles/sealed-content.ts';
import { actorOf, findProposal, type ProposalAt, reviewed, rowOf } from './find-proposal.ts';
import { notifyOf } from './notify-of.ts';
import { publishRevision } from './publish-revision.ts';
import { recordEvent } from './record-event.ts';
import type { Saved } from './save-draft.ts';

/** What is done to a proposal beside its content. Tests are attached as it is submitted. */
export type Act = Exclude<ReviewEvent, { readonly do: 'edit' | 'rebase' }> & {
  readonly probeResults?: ProbeResults | null | undefined;
};

/** Does one thing to a proposal where `lib/review` lets it be done; publishing writes the revision in the same transaction. */
export function act({ db, keys }: Office, caller: Caller, at: ProposalAt, asked: Act): Promise<Outcome<Saved>> {
  return db.transaction().execute(async (trx) => {
    const profile = await lockProfile(trx, at.profile);
    const row = profile && (await findProposal(trx, profile.id, at.number));
    if (!profile || !row) return failed('unknown');
    if (profile.archived_at !== null) return failed('archived');
    const content = openContent(keys, placeOfProposal(row), row.content);
    const event = withoutSecrets(asked, () => knownSecrets(content, readDocument(content.document)));
    const after = review(reviewed(row), event, actorOf(caller), rulesOf(profile));
    if ('refused' in after) return failed(after.refused);
    const submitted =
      event.do === 'submit'
        ? { submitted_at: new Date().toISOString(), probe_results: keptResults(event.probeResults) }
        : {};
    await trx
      .updateTable('proposals')
      .set({ ...rowOf(after), ...submitted })
      .where('id', '=', row.id)
      .execute();
    if (event.probeResults) await keepTest(trx, caller, profile.name, event.probeResults);
    if (after.standing.stage === 'published') {
      await publishRevision(trx, keys, { profile, row, content, published: after.standing });
    }
    await notifyOf(trx, caller, profile.name, { standing: after.standing, number: row.number, what: event.do });
    await recordEvent(
      trx,
      caller,
      { id: row.id, number: row.number, profile: profile.name },
      {
        what: event.do,
        version: after.version,
        reason: 'reason' in event ? event.reason.trim() : null,
        revision: revisionOf(after),
      },
    );
    return { ok: true, version: after.version, standing: standingAnswer.parse(after.standing), errors: after.errors };
  });
}

function withoutSecrets(event: Act, secrets: () => readonly string[]): Act {
  return 'reason' in event ? { ...event, reason: withoutKnownSecrets(event.reason, secrets()) } : event;
}

function keptResults(results: ProbeResults | null | undefined): string | null {
  return results ? JSON.stringify(withoutLogins(results)) : null;
}

function revisionOf({ standing }: Proposal): Published['revision'] | null {
  return standing.stage === 'published' ? standing.revision : null;
}
