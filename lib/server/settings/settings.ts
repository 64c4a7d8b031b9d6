import 'server-only';
import { type Settings, settingsSchema } from './schema.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Its message is for whoever starts the server, and quotes no value: some are secrets. */
export class SettingsError extends Error {}

/** Reads what the environment sets; what is set to nothing counts as not set. */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = settingsSchema.safeParse(given);
  if (!read.success) {
    const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
    throw new SettingsError(['The settings are wrong:', ...wrong].join('\n  '));
  }
  return read.data;
}

let current: Settings | null = null;

/** The settings of this server. */
export function settings(): Settings {
  current ??= readSettings(process.env);
  return current;
}
