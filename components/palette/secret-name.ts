import type { Secret } from '@/lib/document/index.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import enSecrets from '@/messages/en/secrets.json';
import enStorage from '@/messages/en/storage.json';
import type { Locale } from '@/messages/locale.ts';
import zhSecrets from '@/messages/zh-CN/secrets.json';
import zhStorage from '@/messages/zh-CN/storage.json';
import { filled } from './words.ts';

const secrets = { en: enSecrets, 'zh-CN': zhSecrets };
const places = { en: enStorage.missing, 'zh-CN': zhStorage.missing };

const authFields = ['password', 'auth', 'identity_token'] as const;

/** What a secret is called: by its place in the model, else by its key and line; with the space before it that its language wants. */
export function secretName(locale: Locale, { path, name: key }: Secret, line: number): string {
  const words = secrets[locale].of;
  const name = path?.[1];
  if (path === null || name === undefined) return filled(places[locale][key === '' ? 'line' : 'key'], { key, line });
  const field = path[2] === 'endpoint' ? path[2] : (authFields.find((each) => each === path.at(-1)) ?? 'other');
  return filled(words[field], { name: hideUrlPassword(String(name)) });
}
