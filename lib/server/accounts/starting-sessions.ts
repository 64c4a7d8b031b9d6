import 'server-only';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/** Starts a session for a user of whom is known who they are: by their password, an invitation or the token of the set-up. */
export const startingSessions = {
  id: 'starting-sessions',
  endpoints: {
    startSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }), requireHeaders: true },
      async (context) => {
        const { internalAdapter } = context.context;
        const user = await internalAdapter.findUserById(context.body.userId);
        if (!user) throw new Error('A session was asked for a user that is not there.');
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(context, { session, user });
        return session.id;
      },
    ),
  },
} satisfies BetterAuthPlugin;
