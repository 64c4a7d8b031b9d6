import 'server-only';
import { notFound, redirect } from 'next/navigation';
import type { Database } from '../database/tables.ts';
import { presentName } from '../profiles/profile-names.ts';

/** Sends whoever opens a page of a profile by a name that it gave up to the same page by its name. */
export async function keepUpWithName(db: Database, asked: string, pageOf: (name: string) => string): Promise<void> {
  const name = await presentName(db, asked);
  if (name === null) notFound();
  // Not for good: it may get the old name back.
  if (name !== asked) redirect(pageOf(name));
}
