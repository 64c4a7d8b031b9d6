import 'server-only';
import { type Settings, settingsSchema } from './schema.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Its message is for whoever starts the server, and quotes no value: some are secrets. */
export class SettingsError extends Error {}

const halfAProvider =
  'The settings are wrong:\n  PORTOLAN_OIDC_ISSUER, PORTOLAN_OIDC_CLIENT_ID and PORTOLAN_OIDC_CLIENT_SECRET have to be set together.';

/** Reads what the environment sets; what is set to nothing counts as not set. */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = settingsSchema.safeParse(given);
  if (!read.success) {
    const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
    throw new SettingsError(['The settings are wrong:', ...wrong].join('\n  '));
  }
  const { PORTOLAN_OIDC_ISSUER: issuer, PORTOLAN_OIDC_CLIENT_ID: id, PORTOLAN_OIDC_CLIENT_SECRET: secret } = read.data;
  const provider = [issuer, id, secret].filter((part) => part !== undefined);
  if (provider.length !== 0 && provider.length !== 3) throw new SettingsError(halfAProvider);
  return read.data;
}

let current: Settings | null = null;

/** The settings of this server. */
export function settings(): Settings {
  current ??= readSettings(process.env);
  return current;
}
