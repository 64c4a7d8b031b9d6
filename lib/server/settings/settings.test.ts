import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from './schema.ts';
import { readSettings, SettingsError } from './settings.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/settings.md'), 'utf8');
/** The rows of its tables: the variable, what it means, its default. */
const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (.+) \| (.+) \|$/gm)].map(([, name = '', , standard = '']) => ({
  name,
  standard,
}));

describe('the settings', () => {
  it('are all described, each once, and nothing else is', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  });

  it.each(rows)('have the described default: $name', ({ name, standard }) => {
    const quoted = /^`(.+)`/.exec(standard)?.[1];
    const described = quoted === undefined ? {} : { [name]: quoted };
    expect(Object.entries(readSettings({}))).toEqual(Object.entries(readSettings(described)));
  });

  it('count as not set where they are set to nothing', () => {
    expect(readSettings({ PORT: '', PORTOLAN_LISTEN: ' ' })).toEqual(readSettings({}));
  });

  it.each([
    ['PORT', '99999', 'has to be a number from 1 to 65535'],
    ['PORT', '3000x', 'has to be a number from 1 to 65535'],
    ['PORTOLAN_URL', 'portolan.lan', 'has to be a URL'],
    ['PORTOLAN_PROBE_PRIVATE', 'maybe', 'has to be yes or no'],
    ['PORTOLAN_PROBE_ALLOW', '10.0.0.0/8, harbor.lan', 'names "harbor.lan", which cannot be read'],
    ['DATABASE_URL', 'mysql://localhost', 'has to be a URL that begins with postgres://'],
    ['PORTOLAN_LOG_LEVEL', 'loud', 'has to be debug, info, warn, error or silent'],
  ])('say what is wrong with them: %s=%s', (name, value, message) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`${name} ${message}`));
  });

  it('are refused without a word of a secret', () => {
    const secrets = {
      PORTOLAN_OWNER_PASSWORD: 'hunter2',
      PORTOLAN_SECRET_KEY: 'hunter2',
      DATABASE_URL: 'x://:hunter2@h',
    };
    expect(() => readSettings(secrets)).toThrow(SettingsError);
    expect(() => readSettings(secrets)).not.toThrow(/hunter2/);
  });
});
