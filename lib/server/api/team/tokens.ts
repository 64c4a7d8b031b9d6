import 'server-only';
import { makeToken, revokeToken } from '../../accounts/tokens.ts';
import { json } from '../post-route.ts';
import { done } from './answers.ts';
import { tokenQuestion } from './questions.ts';
import { personAsks, personRoute } from './team-route.ts';

export const makeTokenRoute = personAsks(tokenQuestion, async ({ question, caller, office }) =>
  json(await makeToken(office, caller, question)),
);

export const revokeTokenRoute = personRoute(async ({ caller, office, id }) =>
  done(await revokeToken(office, caller, id)),
);
