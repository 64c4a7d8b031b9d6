import 'server-only';
import { database } from '../database/database.ts';
import type { Database } from '../database/tables.ts';
import type { Settings } from '../settings/schema.ts';
import { settings } from '../settings/settings.ts';
import { type Keyring, keyring } from '../vault/keyring.ts';

/** What everything about accounts works with. */
export type Office = { readonly db: Database; readonly keys: Keyring; readonly settings: Settings };

/** The server's. */
export async function office(): Promise<Office> {
  return { db: await database(), keys: keyring(), settings: settings() };
}
