import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { record } from '../audit/record.ts';
import type { Database, Writing } from '../database/tables.ts';
import { derive } from '../vault/keyring.ts';
import { addUser } from './new-user.ts';
import type { Office } from './office.ts';
import { hash } from './passwords.ts';
import { type Cookies, type Credentials, type Outcome, startSession } from './sign-in.ts';

type Owner = Credentials & { readonly name: string };

/** What proves that who sets up can read the server's output. All instances with one key have the same; with the first owner it is spent. */
export function setUpToken({ keys }: Pick<Office, 'keys'>): string {
  return createHmac('sha256', derive(keys.current, 'setup')).update('owner').digest('base64url').slice(0, 24);
}

export async function isSetUp(db: Database): Promise<boolean> {
  return (await db.selectFrom('users').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Makes the first owner by the token, and signs them in. */
export async function setUp(
  office: Office,
  { token, ...owner }: Owner & { readonly token: string },
  headers: Headers,
): Promise<Outcome<Cookies>> {
  if (!isSame(token, setUpToken(office))) return { ok: false, why: 'wrong' };
  if (await isSetUp(office.db)) return { ok: false, why: 'closed' };
  const hashed = await hash(owner.password);
  return office.db
    .transaction()
    .execute(async (trx) => {
      const id = await addOwner(trx, owner, hashed);
      return { ok: true as const, cookies: await startSession({ ...office, db: trx }, id, headers) };
    })
    .catch(asClosed);
}

/** Makes the owner that the settings name, unless there is somebody already. */
export async function setUpUnattended({ db, settings }: Office): Promise<void> {
  const { PORTOLAN_OWNER_EMAIL: email, PORTOLAN_OWNER_PASSWORD: password } = settings;
  if (!email || !password || (await isSetUp(db))) return;
  const hashed = await hash(password);
  const owner = { email, password, name: email.split('@')[0] ?? email };
  await db
    .transaction()
    .execute((trx) => addOwner(trx, owner, hashed))
    .catch(asClosed);
}

class SomebodyIsThere extends Error {}

function asClosed(error: unknown) {
  if (error instanceof SomebodyIsThere) return { ok: false, why: 'closed' } as const;
  throw error;
}

/** Of several at once, one comes first: each has to take the head of the audit log before it looks. */
async function addOwner(trx: Writing, owner: Owner, hashed: string): Promise<string> {
  const email = owner.email.toLowerCase();
  await record(trx, { actor: email, action: 'owner-created', subject: email });
  if (await isSetUp(trx)) throw new SomebodyIsThere();
  return addUser(trx, { email, name: owner.name, role: 'owner', hash: hashed });
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHmac('sha256', 'compared').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
