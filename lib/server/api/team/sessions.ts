import 'server-only';
import { endedCookie } from '../../accounts/cookies.ts';
import { changePassword, signOut, signOutEverywhere } from '../../accounts/own-account.ts';
import { setUp } from '../../accounts/set-up.ts';
import { signIn } from '../../accounts/sign-in.ts';
import { done, signedIn, withCookies } from './answers.ts';
import { passwordQuestion, setUpQuestion, signInQuestion } from './questions.ts';
import { openRoute, personAsks, personRoute } from './team-route.ts';

export const setUpRoute = openRoute(setUpQuestion, async ({ question, office, headers }) =>
  signedIn(await setUp(office, question, headers)),
);

export const signInRoute = openRoute(signInQuestion, async ({ question, office, headers }) =>
  signedIn(await signIn(office, question, headers)),
);

export const signOutRoute = personRoute(async ({ caller, office }) => {
  await signOut(office, caller);
  return withCookies([endedCookie(office.settings)]);
});

export const signOutEverywhereRoute = personRoute(async ({ caller, office }) => {
  await signOutEverywhere(office, caller);
  return withCookies([endedCookie(office.settings)]);
});

export const changePasswordRoute = personAsks(passwordQuestion, async ({ question, caller, office }) =>
  done(await changePassword(office, caller, question)),
);
