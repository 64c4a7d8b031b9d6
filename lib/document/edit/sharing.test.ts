import { describe, expect, test } from 'vitest';
import type { FormAction } from './action.ts';
import { edited, yaml } from './testing/edited.ts';

type Example = readonly [name: string, before: string, action: FormAction, after: string];

const shared = yaml`
mirrors:
  docker.io: &m
    endpoint: &e
      - https://a.test # one
  quay.io:
    endpoint: *e
  ghcr.io: # as the hub
    <<: *m # merged
    rewrite: {"^(.*)$": "ghcr/$1"}
`;

const copies = yaml`
x-default: &d
  endpoint:
    - https://a.test
    - https://b.test
mirrors:
  a.test: *d # the first
  b.test: *d
`;

const logins = yaml`
configs:
  a.test:
    auth: &login
      username: u
      password: &p secret
  b.test:
    auth:
      <<: *login
      username: other
  c.test:
    auth: {username: c, password: *p}
`;

const examples: readonly Example[] = [
  [
    'an anchored value passes to its first alias when it is edited',
    shared,
    { do: 'set-endpoint', mirror: 'docker.io', index: 0, value: 'https://n.test' },
    yaml`
mirrors:
  docker.io:
    endpoint:
      - https://n.test # one
  quay.io:
    endpoint:
      - https://a.test
  ghcr.io: # as the hub
    <<: # merged
      endpoint:
        - https://a.test
    rewrite: {"^(.*)$": "ghcr/$1"}
`,
  ],
  [
    'an anchored value passes to its first alias when it is removed',
    shared,
    { do: 'remove-mirror', name: 'docker.io' },
    yaml`
mirrors:
  quay.io:
    endpoint:
      - https://a.test
  ghcr.io: # as the hub
    <<: # merged
      endpoint:
        - https://a.test
    rewrite: {"^(.*)$": "ghcr/$1"}
`,
  ],
  [
    'a renamed key leaves the anchor of its value alone',
    shared,
    { do: 'rename-mirror', name: 'docker.io', to: 'registry-1.docker.io' },
    shared.replace('docker.io:', 'registry-1.docker.io:'),
  ],
  [
    'an alias is written out where it is edited',
    shared,
    { do: 'add-endpoint', mirror: 'quay.io', index: 1, value: 'https://b.test' },
    shared.replace('endpoint: *e', 'endpoint:\n      - https://a.test\n      - https://b.test'),
  ],
  [
    'what a merge key brings is written behind it where it is edited',
    shared,
    { do: 'set-endpoint', mirror: 'ghcr.io', index: 0, value: 'https://b.test' },
    `${shared}    endpoint:\n      - https://b.test\n`,
  ],
  [
    'a merge key is written out where something of it is removed',
    shared,
    { do: 'remove-endpoint', mirror: 'ghcr.io', index: 0 },
    shared.replace('    <<: *m # merged\n', ''),
  ],
  [
    'a copy has no anchors, and aliases as they are',
    shared,
    { do: 'duplicate-mirror', name: 'docker.io', to: 'docker.lan' },
    shared.replace('  quay.io:', '  docker.lan:\n    endpoint:\n      - https://a.test # one\n  quay.io:'),
  ],
  [
    'a copy of what has aliases',
    shared,
    { do: 'duplicate-mirror', name: 'quay.io', to: 'q.test' },
    shared.replace('endpoint: *e\n', 'endpoint: *e\n  q.test:\n    endpoint: *e\n'),
  ],
  [
    'one of several aliases is written out, its comment stays',
    copies,
    { do: 'remove-endpoint', mirror: 'a.test', index: 0 },
    copies.replace('*d # the first', '# the first\n    endpoint:\n      - https://b.test'),
  ],
  [
    'an alias is renamed as any other',
    copies,
    { do: 'rename-mirror', name: 'b.test', to: 'c.test' },
    copies.replace('b.test: *d', 'c.test: *d'),
  ],
  [
    'an alias is removed as any other',
    copies,
    { do: 'remove-mirror', name: 'a.test' },
    copies.replace('  a.test: *d # the first\n', ''),
  ],
  [
    'a field is overridden behind the merge key that brings it',
    logins,
    { do: 'set-auth', config: 'b.test', field: 'password', value: 'other' },
    logins.replace('username: other\n', 'username: other\n      password: other\n'),
  ],
  [
    'an anchored text passes to its alias',
    logins,
    { do: 'set-auth', config: 'a.test', field: 'password', value: 'new' },
    yaml`
configs:
  a.test:
    auth:
      username: u
      password: new
  b.test:
    auth:
      <<:
        username: u
        password: secret
      username: other
  c.test:
    auth: {username: c, password: secret}
`,
  ],
  [
    'an alias is replaced by the text that is set',
    logins,
    { do: 'set-auth', config: 'c.test', field: 'password', value: 'new' },
    logins.replace('*p', 'new'),
  ],
  [
    'an anchored value keeps its anchor for the aliases that remain',
    copies
      .replace('x-default', 'mirrors-default')
      .replace('mirrors:\n', 'mirrors:\n  z.test: &z {endpoint: [x]}\n  y.test: *z\n  w.test: *z\n'),
    { do: 'remove-mirror', name: 'z.test' },
    copies
      .replace('x-default', 'mirrors-default')
      .replace('mirrors:\n', 'mirrors:\n  y.test: &z {endpoint: [x]}\n  w.test: *z\n'),
  ],
  [
    'a moved item leaves its anchor to its aliases',
    'a: &o [1]\nmirrors: {a.test: {endpoint: [&x one, two, *x]}}\n',
    { do: 'move-endpoint', mirror: 'a.test', index: 0, to: 2 },
    'a: &o [1]\nmirrors: {a.test: {endpoint: [two, one, one]}}\n',
  ],
  [
    'an alias keeps a name of its own when it stands for a key',
    'a: &k a.test\nmirrors:\n  *k : {endpoint: [x]}\n',
    { do: 'rename-mirror', name: 'a.test', to: 'b.test' },
    'a: &k a.test\nmirrors:\n  b.test : {endpoint: [x]}\n',
  ],
];

describe('what documents share by anchors', () => {
  test.each(examples)('%s', (_, before, action, after) => {
    expect(edited(before, action)).toBe(after);
  });

  test('a value inside itself is left alone', () => {
    const cycle = 'mirrors: &a {a.test: *a}\n';
    expect(edited(cycle, { do: 'add-endpoint', mirror: 'a.test', index: 0, value: 'x' })).toBe('not-there');
  });

  test('aliases that grow beyond measure are left alone', () => {
    const levels = Array.from({ length: 30 }, (_, at) => `l${at + 1}: &l${at + 1} [*l${at}, *l${at}]`);
    const again = levels.map((_, at) => `&l${at} other`);
    const bomb = `l0: &l0 x\n${levels.join('\n')}\nagain: [${again.join(', ')}]\nmirrors: {a: {endpoint: *l30}}\n`;
    expect(edited(bomb, { do: 'add-endpoint', mirror: 'a', index: 0, value: 'x' })).toBe('not-there');
  });
});

const twice = yaml`
mirrors:
  docker.io: {endpoint: [https://a.test]}
  docker.io:
    endpoint: [https://b.test]
    endpoint: [https://c.test]
mirrors:
  quay.io: {rewrite: {a: b}, rewrite: {a: c, d: e}}
`;

const repeated: readonly Example[] = [
  [
    'the one that wins is edited',
    twice,
    { do: 'set-endpoint', mirror: 'docker.io', index: 0, value: 'x' },
    twice.replace('https://c.test', 'x'),
  ],
  [
    'all of a name are renamed, or an earlier one would come back',
    twice,
    { do: 'rename-mirror', name: 'docker.io', to: 'd.test' },
    twice.replaceAll('docker.io', 'd.test'),
  ],
  [
    'all of a name are removed',
    twice,
    { do: 'remove-mirror', name: 'docker.io' },
    twice.slice(twice.lastIndexOf('mirrors')),
  ],
  [
    'what is added goes to the last section',
    twice,
    { do: 'add-mirror', name: 'b', endpoint: ['z'] },
    `${twice}  b: {endpoint: [z]}\n`,
  ],
  [
    'a section that would be left as a null goes, or it would empty the other',
    twice,
    { do: 'remove-mirror', name: 'quay.io' },
    twice.slice(0, twice.lastIndexOf('mirrors')),
  ],
  [
    'a rewrite is set where it was read',
    twice,
    { do: 'set-rewrite', mirror: 'quay.io', pattern: 'a', replacement: 'm' },
    twice.replace('a: c', 'a: m'),
  ],
  [
    'a rewrite is removed wherever it stands',
    twice,
    { do: 'remove-rewrite', mirror: 'quay.io', pattern: 'a' },
    twice.replace('{rewrite: {a: b}, rewrite: {a: c, d: e}}', '{rewrite: {d: e}}'),
  ],
  [
    'a null between them empties what is before',
    'configs: {a: {auth: {username: u}, auth: ~}}\n',
    { do: 'set-auth', config: 'a', field: 'password', value: 'p' },
    'configs: {a: {auth: {username: u}, auth: ~, auth: {password: p}}}\n',
  ],
  [
    'both halves of a login go',
    'configs:\n  a:\n    auth: {username: u}\n    tls: {ca_file: /c}\n    auth: {password: p}\n',
    { do: 'remove-auth', config: 'a' },
    'configs:\n  a:\n    tls: {ca_file: /c}\n',
  ],
];

describe('repeated keys', () => {
  test.each(repeated)('%s', (_, before, action, after) => {
    expect(edited(before, action)).toBe(after);
  });
});
