import 'server-only';
import { acceptInvitation, invite, openInvitation, revokeInvitation } from '../../accounts/invitations.ts';
import { changeRole, removeMember } from '../../accounts/members.ts';
import { json } from '../post-route.ts';
import { done, failed, signedIn } from './answers.ts';
import { invitationQuestion, joinQuestion, openedQuestion, roleQuestion } from './questions.ts';
import { openRoute, personAsks, personRoute } from './team-route.ts';

export const inviteRoute = personAsks(invitationQuestion, async ({ question, caller, office }) => {
  const invited = await invite(office, caller, question);
  if (!invited.ok) return failed(invited);
  const { id, secret, expires } = invited;
  return json({ id, secret, expires });
});

export const revokeInvitationRoute = personRoute(async ({ caller, office, id }) =>
  done(await revokeInvitation(office, caller, id)),
);

export const openInvitationRoute = openRoute(openedQuestion, async ({ question, office }) => {
  const opened = await openInvitation(office.db, question.invitation);
  if (!opened.ok) return failed(opened);
  const { email, role, by } = opened;
  return json({ email, role, by });
});

export const joinRoute = openRoute(joinQuestion, async ({ question, office, headers }) =>
  signedIn(await acceptInvitation(office, question, headers)),
);

export const changeRoleRoute = personAsks(roleQuestion, async ({ question, caller, office, id }) =>
  done(await changeRole(office, caller, id, question.role)),
);

export const removeMemberRoute = personRoute(async ({ caller, office, id }) =>
  done(await removeMember(office, caller, id)),
);
