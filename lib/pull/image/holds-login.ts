import { urlPassword } from '../../registries/url-password.ts';

/** Whether a text in the place of an image's name holds a user and a password, which is none of a tag before a digest. */
export function holdsLogin(image: string): boolean {
  return urlPassword(image.replace(/@sha(?:256|384|512):[0-9a-f]*$/, '')) !== null;
}
