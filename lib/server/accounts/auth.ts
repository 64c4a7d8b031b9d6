import 'server-only';
import { kyselyAdapter } from '@better-auth/kysely-adapter';
import { betterAuth } from 'better-auth/minimal';
import type { Database } from '../database/tables.ts';
import { log } from '../request/log.ts';
import type { Settings } from '../settings/schema.ts';
import { derive, type Keyring } from '../vault/keyring.ts';
import { cookiePrefix, isForTlsAlone } from './cookies.ts';
import { startingSessions } from './starting-sessions.ts';

const week = 7 * 24 * 60 * 60;
const day = 24 * 60 * 60;

/**
 * better-auth on a database, or on a transaction, so that what it writes is kept or lost together with the line of the audit log.
 * None of its own routes is served: ours call it, and so all of them stand in one table with what they need.
 */
export function authOn(db: Database, { current }: Keyring, settings: Settings) {
  return betterAuth({
    appName: 'Portolan',
    baseURL: settings.PORTOLAN_URL ?? `http://localhost:${settings.PORT}`,
    secret: derive(current, 'sessions').toString('hex'),
    telemetry: { enabled: false },
    // As SQLite keeps values: moments as texts and flags as numbers, in PostgreSQL too.
    database: kyselyAdapter(db, { type: 'sqlite', transaction: false }),
    logger: { log: (level, message) => log.debug({ level, message }, 'better-auth') },
    advanced: {
      cookiePrefix,
      useSecureCookies: isForTlsAlone(settings),
      database: { validateSchema: false, generateId: 'uuid' },
      // Which header tells it depends on who stands in between.
      ipAddress: { disableIpTracking: true },
    },
    session: {
      modelName: 'sessions',
      expiresIn: week,
      updateAge: day,
      fields: {
        userId: 'user_id',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    user: {
      modelName: 'users',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        role: { type: 'string', input: false },
        removedAt: { type: 'string', required: false, input: false, fieldName: 'removed_at' },
      },
    },
    account: {
      modelName: 'logins',
      encryptOAuthTokens: true,
      fields: {
        userId: 'user_id',
        providerId: 'provider_id',
        accountId: 'account_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    plugins: [startingSessions],
  });
}

export type Auth = ReturnType<typeof authOn>;
