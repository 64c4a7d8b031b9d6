import { hideUrlPassword } from '../../registries/url-password.ts';

/** An endpoint as a sentence may show it: without its password. */
export const shownEndpoint = hideUrlPassword;
