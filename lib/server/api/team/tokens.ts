import 'server-only';
import { refusal } from '../../access/refusal.ts';
import { isAtLeast } from '../../access/roles.ts';
import { makeProfileToken } from '../../accounts/profile-tokens.ts';
import { makeToken, revokeToken } from '../../accounts/tokens.ts';
import { json } from '../post-route.ts';
import { done, failed } from './answers.ts';
import { tokenQuestion } from './questions.ts';
import { personAsks, personRoute } from './team-route.ts';

export const makeTokenRoute = personAsks(tokenQuestion, async ({ question, caller, office }) => {
  if (question.scope !== 'profile') return json(await makeToken(office, caller, question));
  // It reads secrets, which a viewer may not.
  if (!isAtLeast(caller.role, 'editor')) return refusal('forbidden');
  const made = await makeProfileToken(office, caller, question);
  return made.ok ? json({ id: made.id, token: made.token }) : failed(made);
});

export const revokeTokenRoute = personRoute(async ({ caller, office, id }) =>
  done(await revokeToken(office, caller, id)),
);
