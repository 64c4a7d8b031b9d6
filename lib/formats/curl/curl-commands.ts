import { shellQuote } from '../install/shell-quote.ts';

/** How a host is asked; the paths are the node's. */
export type AskedHost = {
  /** Where its API answers. */
  readonly api: string;
  /** Whether http follows where https is not spoken. */
  readonly thenHttp: boolean;
  readonly tls: CurlTls;
  /** Whose login is sent; curl asks for the password. */
  readonly user: string | null;
  /** An image's manifest. */
  readonly manifest: string | null;
  /** Who gives tokens for it, where that is known. */
  readonly token: TokenServer | null;
};

export type CurlTls = {
  readonly ca: string | null;
  readonly cert: string | null;
  readonly key: string | null;
  readonly skipVerify: boolean;
};

export type TokenServer = {
  readonly realm: string;
  readonly service: string | null;
  readonly scopes: readonly string[];
};

export type CurlStep = { readonly id: 'api' | 'api-http' | 'token' | 'manifest'; readonly command: string };

const accepted = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  '*/*',
].join(', ');

const onlyHeaders = ['-D - -o /dev/null'];

/** Commands that ask a host from a node as containerd would. No password stands in them. */
export function curlCommands({ api, thenHttp, tls, user, manifest, token }: AskedHost): readonly CurlStep[] {
  const login = token !== null ? ['-H "Authorization: Bearer $token"'] : userOption(user);
  const steps: CurlStep[] = [];
  if (token !== null) steps.push({ id: 'token', command: fetchToken(token, tls, user) });
  steps.push({ id: 'api', command: curl(api, [...onlyHeaders, ...tlsOptions(tls, api), ...login]) });
  if (thenHttp) {
    const http = api.replace(/^https:/, 'http:');
    steps.push({ id: 'api-http', command: curl(http, [...onlyHeaders, ...login]) });
  }
  if (manifest !== null) {
    const options = ['-I', ...tlsOptions(tls, manifest), ...login, `-H ${shellQuote(`Accept: ${accepted}`)}`];
    steps.push({ id: 'manifest', command: curl(manifest, options) });
  }
  return steps;
}

function fetchToken({ realm, service, scopes }: TokenServer, tls: CurlTls, user: string | null): string {
  const values = [...(service === null ? [] : [['service', service]]), ...scopes.map((scope) => ['scope', scope])];
  const query = values.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&');
  const url = query === '' ? realm : `${realm}${realm.includes('?') ? '&' : '?'}${query}`;
  const read = String.raw`tr -d '\n' | sed -n 's/.*"\(access_\)\{0,1\}token" *: *"\([^"]*\)".*/\2/p'`;
  return `token=$(${curl(url, [...tlsOptions(tls, url), ...userOption(user)])} |\n  ${read})`;
}

function curl(url: string, options: readonly string[]): string {
  // Brackets and braces are patterns to curl unless it is told otherwise.
  const all = [...(/[[\]{}]/.test(url) ? ['-g'] : []), ...options];
  return ['curl -sSL --connect-timeout 5 -m 10', ...all, shellQuote(url)].join(' \\\n  ');
}

function tlsOptions({ ca, cert, key, skipVerify }: CurlTls, url: string): readonly string[] {
  if (!url.startsWith('https:')) return [];
  const files = [
    ['--cacert', ca],
    ['--cert', cert],
    ['--key', key],
  ] as const;
  return [
    ...files.flatMap(([option, path]) => (path === null ? [] : [`${option} ${shellQuote(path)}`])),
    ...(skipVerify ? ['-k'] : []),
  ];
}

/** What stands behind a colon would be taken for the password. */
function userOption(user: string | null): readonly string[] {
  return user === null ? [] : [`-u ${shellQuote(user.replace(/:.*$/s, ''))}`];
}
