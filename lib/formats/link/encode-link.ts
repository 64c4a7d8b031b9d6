import { type DocumentReading, type SecretPlace, withoutSecrets } from '../../document/index.ts';
import { type Target, targetRequest } from '../../node-files/index.ts';
import { hideUrlPassword } from '../../registries/url-password.ts';
import { toBase64url } from './base64url.ts';
import { deflate } from './compression.ts';
import { linkStart } from './link-start.ts';
import { formatShared } from './shared-document.ts';

/** What is shared: `missing` are the secrets that the text lacks already. */
export type Sharing = {
  readonly name: string;
  readonly reading: DocumentReading;
  readonly missing: readonly SecretPlace[];
  readonly target: Target;
};

/** The fragment of an address that holds a document without its secrets. */
export function encodeLink({ name, reading, missing, target }: Sharing): string {
  const shared = { name: hideUrlPassword(name), ...withoutSecrets(reading, missing), target: targetRequest(target) };
  return `${linkStart}1.${toBase64url(deflate(new TextEncoder().encode(formatShared(shared))))}`;
}
