import { describe, expect, test } from 'vitest';
import type { FormAction } from './action.ts';
import { edited, yaml } from './testing/edited.ts';

type Example = readonly [name: string, before: string, action: FormAction, after: string];

const team = yaml`
# team mirrors
mirrors:
  docker.io: # hub
    endpoint:
      - https://a.test # first
      # the second
      - "https://b.test"
      # - https://old.test

  # quay
  quay.io:
    endpoint:
    - https://q.test

# logins
configs:
  a.test:
    auth:
      username: admin # the user
      password: 'it''s'
`;

const examples: readonly Example[] = [
  [
    'an endpoint keeps its quotes and comment',
    team,
    { do: 'set-endpoint', mirror: 'docker.io', index: 1, value: 'https://c.test' },
    team.replace('b.test', 'c.test'),
  ],
  [
    'a plain endpoint stays plain',
    team,
    { do: 'set-endpoint', mirror: 'docker.io', index: 0, value: 'http://new.test:5000/v2' },
    team.replace('https://a.test #', 'http://new.test:5000/v2 #'),
  ],
  [
    'a plain value gets quotes where it needs them',
    team,
    { do: 'set-auth', config: 'a.test', field: 'username', value: 'yes' },
    team.replace('admin', '"yes"'),
  ],
  [
    'a single-quoted value keeps its quotes',
    team,
    { do: 'set-auth', config: 'a.test', field: 'password', value: "what's up: #1" },
    team.replace("'it''s'", "'what''s up: #1'"),
  ],
  [
    'a single-quoted value that cannot hold the new one is written between double quotes',
    team,
    { do: 'set-auth', config: 'a.test', field: 'password', value: 'a\nb' },
    team.replace("'it''s'", '"a\\nb"'),
  ],
  [
    'a mirror is added behind the last of its section, set apart as the others are',
    team,
    { do: 'add-mirror', name: '*', endpoint: ['https://all.test'] },
    team.replace('https://q.test\n', 'https://q.test\n\n  "*":\n    endpoint:\n    - https://all.test\n'),
  ],
  ['a config is added at the end', team, { do: 'add-config', name: '10.0.0.1:5000' }, `${team}  "10.0.0.1:5000":\n`],
  [
    'the first auth field brings its map',
    'configs:\n  a.test:\n',
    { do: 'set-auth', config: 'a.test', field: 'username', value: 'me' },
    'configs:\n  a.test:\n    auth:\n      username: me\n',
  ],
  [
    'a key is renamed in place',
    team,
    { do: 'rename-mirror', name: 'quay.io', to: 'ghcr.io' },
    team.replace('quay.io', 'ghcr.io'),
  ],
  [
    'a removed mirror takes the comment above it along, and one of the blank lines around it',
    team,
    { do: 'remove-mirror', name: 'quay.io' },
    team.replace('\n  # quay\n  quay.io:\n    endpoint:\n    - https://q.test\n', ''),
  ],
  [
    'a removed mirror takes the comments inside it along, deeper ones at its end too',
    team,
    { do: 'remove-mirror', name: 'docker.io' },
    yaml`
# team mirrors
mirrors:

  # quay
  quay.io:
    endpoint:
    - https://q.test

# logins
configs:
  a.test:
    auth:
      username: admin # the user
      password: 'it''s'
`,
  ],
  [
    'a removed endpoint takes its comments along',
    team,
    { do: 'remove-endpoint', mirror: 'docker.io', index: 1 },
    team.replace('      # the second\n      - "https://b.test"\n', ''),
  ],
  [
    'with the last endpoint its key goes',
    team,
    { do: 'remove-endpoint', mirror: 'quay.io', index: 0 },
    team.replace('    endpoint:\n    - https://q.test\n', ''),
  ],
  [
    'an endpoint moves with its comments',
    team,
    { do: 'move-endpoint', mirror: 'docker.io', index: 1, to: 0 },
    team.replace(
      '      - https://a.test # first\n      # the second\n      - "https://b.test"\n',
      '      # the second\n      - "https://b.test"\n      - https://a.test # first\n',
    ),
  ],
  [
    'an endpoint is added in between, above the comment of the next',
    team,
    { do: 'add-endpoint', mirror: 'docker.io', index: 1, value: 'https://m.test' },
    team.replace('# first\n', '# first\n      - https://m.test\n'),
  ],
  [
    'an endpoint is added at the end, before what is commented out there',
    team,
    { do: 'add-endpoint', mirror: 'docker.io', index: 2, value: 'https://m.test' },
    team.replace('"https://b.test"\n', '"https://b.test"\n      - https://m.test\n'),
  ],
  [
    'a copy comes without the comments above, with those inside',
    team,
    { do: 'duplicate-mirror', name: 'docker.io', to: 'docker.lan' },
    team.replace(
      '      # - https://old.test\n',
      `      # - https://old.test

  docker.lan: # hub
    endpoint:
      - https://a.test # first
      # the second
      - "https://b.test"
      # - https://old.test
`,
    ),
  ],
  [
    'a rewrite is added with the quotes it needs',
    team,
    { do: 'add-rewrite', mirror: 'quay.io', pattern: '^library/(.*)', replacement: 'base/$1' },
    team.replace('- https://q.test\n', '- https://q.test\n    rewrite:\n      ^library/(.*): base/$1\n'),
  ],
  [
    'with the last auth field its map goes, and the config stays',
    'configs:\n  a.test:\n    # login\n    auth:\n      username: u\n    tls:\n      ca_file: /ca.pem\n',
    { do: 'set-auth', config: 'a.test', field: 'username', value: null },
    'configs:\n  a.test:\n    tls:\n      ca_file: /ca.pem\n',
  ],
  [
    'the last part of a config leaves its name',
    'configs:\n  a.test: # ours\n    tls:\n      insecure_skip_verify: yes\n',
    { do: 'set-skip-verify', config: 'a.test', value: null },
    'configs:\n  a.test: # ours\n',
  ],
  [
    'the last mirror leaves its section',
    '# all\nmirrors:\n  a.test:\n    endpoint: [x]\nconfigs:\n',
    { do: 'remove-mirror', name: 'a.test' },
    '# all\nmirrors:\nconfigs:\n',
  ],
  [
    'skip verification is written as true or false',
    'configs:\n  a.test:\n    tls: {insecure_skip_verify: yes}\n',
    { do: 'set-skip-verify', config: 'a.test', value: false },
    'configs:\n  a.test:\n    tls: {insecure_skip_verify: false}\n',
  ],
  [
    'a flag between quotes, which K3s refuses, loses them',
    'configs:\n  a.test:\n    tls: {insecure_skip_verify: "true"}\n',
    { do: 'set-skip-verify', config: 'a.test', value: true },
    'configs:\n  a.test:\n    tls: {insecure_skip_verify: true}\n',
  ],
];

describe('a form action in a block document', () => {
  test.each(examples)('%s', (_, before, action, after) => {
    expect(edited(before, action)).toBe(after);
  });

  test.each(examples)('%s (CRLF)', (_, before, action, after) => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(edited(crlf(before), action)).toBe(crlf(after));
  });

  test.each(examples)('%s (no line break at the end, a mark at the head)', (_, before, action, after) => {
    const bare = (text: string) => `\ufeff${text.replace(/\n$/, '')}`;
    expect(edited(bare(before), action)).toBe(bare(after));
  });
});

test.each([
  [998, 'like the only one there is'],
  [999, 'as usual, where that is far away'],
])('a rewrite before %i more mirrors is written %s', (more, how) => {
  const others = Array.from({ length: more }, (_, index) => `  m${index}.test: {}\n`).join('');
  const styled = 'mirrors:\n  a.test:\n    rewrite:\n          a: b\n';
  const action = { do: 'add-rewrite', mirror: 'b.test', pattern: 'c', replacement: 'd' } as const;
  const indent = ' '.repeat(how.startsWith('like') ? 10 : 6);
  expect(edited(`${styled}  b.test: \n${others}`, action)).toContain(`\n    rewrite:\n${indent}c: d\n`);
});
