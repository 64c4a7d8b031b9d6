import 'server-only';
import { headers } from 'next/headers';
import type { Caller } from '../accounts/caller.ts';
import { hasSessionCookie } from '../accounts/cookies.ts';

/** Who opens a page that may not take an account; asks the database only where somebody may have signed in. */
export async function visitor(): Promise<Caller | null> {
  const asked = await headers();
  if (!hasSessionCookie(asked)) return null;
  const [{ whoAsks }, { office }] = await Promise.all([
    import('../accounts/caller.ts'),
    import('../accounts/office.ts'),
  ]);
  return (await whoAsks(await office(), asked)).caller;
}
