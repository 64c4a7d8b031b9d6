import 'server-only';
import type { Role } from './roles.ts';

export type Need = {
  /** The least role; null where nobody needs an account. */
  readonly role: Role | null;
  /** Whether it is open to all while nobody but this machine reaches the server. */
  readonly openAlone: boolean;
  /** What a token has to be for; null where it takes a person. What is for tokens of one profile, those that write take too. */
  readonly token: 'read' | 'write' | 'profile' | null;
};

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const everybody: Need = { role: null, openAlone: true, token: null };
const person = (role: Role): Need => ({ role, openAlone: false, token: null });
const member = (role: Role, token: 'read' | 'write'): Need => ({ role, openAlone: false, token });
const delivery: Need = { role: 'editor', openAlone: false, token: 'profile' };
const openAlone = (role: Role, token: 'read' | 'write' | null = null): Need => ({ role, openAlone: true, token });

/** What every page and route needs. A test finds them all below app/ and fails for one that is missing here. */
export const needs: Readonly<Record<string, { readonly [method in Method]?: Need }>> = {
  '/': { GET: openAlone('viewer') },
  '/account': { GET: person('viewer') },
  '/api': { GET: openAlone('viewer') },
  '/audit': { GET: person('approver') },
  '/editor': { GET: openAlone('viewer') },
  '/forbidden': { GET: everybody },
  '/healthz': { GET: everybody },
  '/icon.svg': { GET: everybody },
  '/invitation': { GET: everybody },
  // Takes a token of its own, which the settings name.
  '/metrics': { GET: everybody },
  '/profiles': { GET: person('viewer') },
  '/profiles/new': { GET: person('editor') },
  '/profiles/[name]': { GET: person('viewer') },
  '/profiles/[name]/compare': { GET: person('viewer') },
  '/profiles/[name]/proposals/[number]/edit': { GET: person('viewer') },
  '/readyz': { GET: everybody },
  '/profiles/[name]/proposals/[number]': { GET: person('viewer') },
  '/setup': { GET: everybody },
  '/sign-in': { GET: everybody },
  '/team': { GET: person('owner') },

  '/api/v1/audit': { GET: person('approver') },
  '/api/v1/invitations': { POST: person('owner') },
  '/api/v1/invitations/[id]': { DELETE: person('owner') },
  '/api/v1/invitations/opened': { POST: everybody },
  '/api/v1/members': { POST: everybody },
  '/api/v1/members/[id]': { PATCH: person('owner'), DELETE: person('owner') },
  '/api/v1/openapi.json': { GET: openAlone('viewer', 'read') },
  '/api/v1/oidc/callback': { GET: everybody },
  '/api/v1/oidc/start': { GET: everybody },
  '/api/v1/password': { PUT: person('viewer') },
  '/api/v1/plan': { POST: openAlone('viewer', 'read') },
  '/api/v1/probes': { POST: openAlone('editor', 'write') },
  '/api/v1/profiles': { GET: member('viewer', 'read'), POST: member('editor', 'write') },
  '/api/v1/profiles/[name]': { GET: member('viewer', 'read'), PATCH: person('owner'), DELETE: person('owner') },
  '/api/v1/profiles/[name]/compare': { GET: member('viewer', 'read') },
  '/api/v1/profiles/[name]/files/bundle.tar.gz': { GET: delivery },
  '/api/v1/profiles/[name]/files/install.sh': { GET: delivery },
  '/api/v1/profiles/[name]/files/registries.yaml': { GET: delivery },
  '/api/v1/profiles/[name]/nodes': { GET: member('viewer', 'read'), POST: delivery },
  '/api/v1/profiles/[name]/nodes/[id]': { DELETE: member('editor', 'write') },
  '/api/v1/profiles/[name]/proposals': { POST: member('editor', 'write') },
  '/api/v1/profiles/[name]/proposals/[number]': { GET: member('viewer', 'read'), PATCH: member('editor', 'write') },
  '/api/v1/profiles/[name]/proposals/[number]/comments': {
    GET: member('viewer', 'read'),
    POST: member('editor', 'write'),
    PUT: person('viewer'),
  },
  '/api/v1/profiles/[name]/proposals/[number]/comments/[id]': {
    PATCH: member('editor', 'write'),
    DELETE: member('editor', 'write'),
  },
  '/api/v1/profiles/[name]/proposals/[number]/content': {
    GET: member('viewer', 'read'),
    PUT: member('editor', 'write'),
  },
  '/api/v1/profiles/[name]/proposals/[number]/events': { POST: member('editor', 'write') },
  '/api/v1/profiles/[name]/proposals/[number]/merge': { GET: member('editor', 'write') },
  '/api/v1/profiles/[name]/proposals/[number]/probes': { POST: member('editor', 'write') },
  '/api/v1/profiles/[name]/proposals/[number]/presence': { POST: person('viewer') },
  '/api/v1/profiles/[name]/proposals/[number]/reveal': { POST: person('editor') },
  '/api/v1/profiles/[name]/proposals/[number]/standing': { GET: member('viewer', 'read') },
  '/api/v1/profiles/[name]/revisions': { GET: member('viewer', 'read') },
  '/api/v1/profiles/[name]/revisions/[number]': { GET: member('viewer', 'read') },
  '/api/v1/profiles/[name]/tests': { PUT: member('editor', 'write') },
  '/api/v1/render': { POST: openAlone('viewer', 'read') },
  '/api/v1/session': { POST: everybody, DELETE: person('viewer') },
  '/api/v1/sessions': { DELETE: person('viewer') },
  '/api/v1/setup': { POST: everybody },
  '/api/v1/tokens': { POST: person('viewer') },
  '/api/v1/tokens/[id]': { DELETE: person('viewer') },
  '/api/v1/webhooks': { POST: person('owner') },
  '/api/v1/webhooks/[id]': { DELETE: person('owner') },
  '/api/v1/webhooks/[id]/trial': { POST: person('owner') },
};

/** Where there is nothing, or not by that method: whoever may look around is told so. */
const elsewhere: Need = openAlone('viewer', 'read');

const patterns = Object.entries(needs).map(([path, methods]) => ({
  path,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\[\w+\]/g, '[^/]+')}/?$`),
  methods,
}));

/** The name of the profile that a path is about, as it stands there. */
export function profileIn(path: string): string | null {
  return /^\/api\/v1\/profiles\/([^/]+)/.exec(path)?.[1] ?? null;
}

export function needOf(path: string, method: string): Need {
  // Scripts, styles and fonts of the pages, the same for all.
  if (path.startsWith('/_next/static/')) return everybody;
  return Object.entries(found(path)?.methods ?? {}).find(([name]) => name === asRead(method))?.[1] ?? elsewhere;
}

/** The route that a path leads to, as it is written above; `other` where it leads to none. */
export function routeOf(path: string): string {
  if (path.startsWith('/_next/static/')) return '/_next/static';
  return found(path)?.path ?? 'other';
}

function found(path: string) {
  return patterns.find((each) => each.path === path) ?? patterns.find(({ pattern }) => pattern.test(path));
}

function asRead(method: string): string {
  return method === 'HEAD' ? 'GET' : method;
}
