import 'server-only';
import type { ProbeUrl } from './probe-url.ts';

/** The only requests that are ever made. */
export type HttpRequest = {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: ProbeUrl;
  readonly accept: string;
  /** A token's form, for POST. */
  readonly form: string | null;
};

/** What a request to a URL is authorised by; null for nothing. */
export type Authorize = (url: ProbeUrl) => string | null;

export const anonymous: Authorize = () => null;

/** Credentials stay with the host, port included, that they are for, and never go from https to http. */
export function onlyFor(own: ProbeUrl, header: string): Authorize {
  return (url) => (url.host === own.host && (url.scheme === 'https' || own.scheme === 'http') ? header : null);
}

/** What is read of an answer. Its body stays inside of the probe. */
export type HttpAnswer = {
  readonly url: ProbeUrl;
  readonly status: number;
  readonly header: (name: string) => string | null;
  /** Each by itself, as sent. */
  readonly headers: (name: string) => readonly string[];
  readonly body: string;
  /** Whether the body is longer than what is read of it. */
  readonly cut: boolean;
};
