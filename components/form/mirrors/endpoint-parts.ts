import { querySecrets } from '@/lib/registries/url-password.ts';

/** An endpoint's text in the parts that people look for; joined they are the text. */
export type EndpointParts = {
  readonly scheme: string;
  readonly user: string;
  readonly password: string;
  readonly host: string;
  readonly rest: string;
};

const pattern =
  /^(?<scheme>[^/@]*:\/\/)?(?:(?<user>[^/@:]*:?)(?<password>[^/@]*)(?<at>@))?(?<host>[^/?#]*)(?<rest>.*)$/s;

/** Takes an endpoint's text apart for showing it. */
export function partsOf(endpoint: string): EndpointParts {
  const groups = pattern.exec(endpoint)?.groups ?? {};
  const { scheme = '', user = '', password = '', host = '', rest = '' } = groups;
  return { scheme, user, password, host: `${groups.at ?? ''}${host}`, rest };
}

const dots = '••••••••';

/** A text that may hold `user:password@` or `?token=`, with dots of fixed length for what is secret. */
export function withoutPassword(text: string): string {
  const { scheme, user, password, host, rest } = partsOf(text);
  const shown = querySecrets(rest)
    .filter(({ from, to }) => from < to)
    .reduceRight((left, { from, to }) => left.slice(0, from) + dots + left.slice(to), rest);
  return scheme + user + (password === '' ? '' : dots) + host + shown;
}
