import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Auth, Registries } from '../../registries/model.ts';
import { editDocument } from '../edit/edit-document.ts';
import { edited } from '../edit/testing/edited.ts';
import { randomDocuments } from '../edit/testing/random-document.ts';
import { applyEdits } from '../edit/text-edits.ts';
import { readDocument } from '../read-document.ts';
import { rereadDocument } from '../reread/reread-document.ts';
import { fillSecret } from './fill-secret.ts';
import { secretRanges } from './find-secrets.ts';
import { missingSecrets } from './missing-secrets.ts';
import { withoutSecrets } from './without-secrets.ts';

/** The text with `•` for each secret. */
function masked(text: string): string {
  const edits = secretRanges(readDocument(text)).map(({ range }) => ({ ...range, insert: '•' }));
  return applyEdits(text, edits);
}

describe('what is a secret', () => {
  test.each([
    ['configs: {a: {auth: {username: u, password: p}}}', 'configs: {a: {auth: {username: u, password: •}}}'],
    [
      'configs:\n  a:\n    auth:\n      password: "p" # the password\n',
      'configs:\n  a:\n    auth:\n      password: • # the password\n',
    ],
    ['configs: {a: {auth: {auth: dTpw, identity_token: t}}}', 'configs: {a: {auth: {auth: •, identity_token: •}}}'],
    [
      'configs:\n  a:\n    auth:\n      password: |\n        x\n        y\n      username: u\n',
      'configs:\n  a:\n    auth:\n      password: •\n      username: u\n',
    ],
    ['auths: {a: {password: p}, b: dTpw}', 'auths: {a: {password: •}, b: •}'],
    [
      'configs: {a: {auth: {passwd: p, Pass-Word: q, apiKey: r, authToken: s, 密码: t}}}',
      'configs: {a: {auth: {passwd: •, Pass-Word: •, apiKey: •, authToken: •, 密码: •}}}',
    ],
    ['tokens: [a, b]\nsecrets: {x: {y: z}}', 'tokens: [•, •]\nsecrets: {x: {y: •}}'],
    ['x: &p hunter2\nconfigs: {a: {auth: {password: *p}}}', 'x: &p •\nconfigs: {a: {auth: {password: *p}}}'],
    ['x: &l {password: p}\nconfigs: {a: {auth: *l}}', 'x: &l {password: •}\nconfigs: {a: {auth: *l}}'],
    ['mirrors: {a: {endpoint: ["https://u:p@h/v2"]}}', 'mirrors: {a: {endpoint: ["https://u:•@h/v2"]}}'],
    ['mirrors: {a: {endpoint: [u:p@h:5000]}}', 'mirrors: {a: {endpoint: [u:•@h:5000]}}'],
    ['mirrors: {"https://u:p@h": {}}', 'mirrors: {"https://u:•@h": {}}'],
    ['mirrors: {a: {endpoint: ["https://u:p/w@x@h"]}}', 'mirrors: {a: {endpoint: ["https://u:•@h"]}}'],
    ['mirrors: {a: {endpoint: ["https://u:p\\x40q@h"]}}', 'mirrors: {a: {endpoint: [•]}}'],
    ['note: see http://u:p@h/ and http://x:q@h', 'note: see http://u:•@h/ and http://x:•@h'],
    [
      'mirrors: {a: {endpoint: ["https://e.lan/?token=hunterG1"]}}',
      'mirrors: {a: {endpoint: ["https://e.lan/?token=•"]}}',
    ],
    [
      'mirrors: {a: {endpoint: ["https://u:p@e.lan/?x=1&X-Sig=s&y=2"]}}',
      'mirrors: {a: {endpoint: ["https://u:•@e.lan/?x=1&X-Sig=•&y=2"]}}',
    ],
    ['mirrors: {a: {endpoint: ["https://u:p@e.lan/?token=a@b"]}}', 'mirrors: {a: {endpoint: ["https://u:•@b"]}}'],
    [
      'mirrors: {a: {endpoint: ["https://e.lan/v2?x=monkey&y=2"]}}',
      'mirrors: {a: {endpoint: ["https://e.lan/v2?x=monkey&y=2"]}}',
    ],
    ['mirrors: {a: {endpoint: ["https://e.lan/?token=\\x41"]}}', 'mirrors: {a: {endpoint: [•]}}'],
    ['note: ghp_0123456789abcdefghij0123456789abcdef', 'note: •'],
    ['tls: |\n  -----BEGIN PRIVATE KEY-----\n  AAAA\n  -----END PRIVATE KEY-----\n', 'tls: •\n'],
    ['# password: hunter2\nmirrors:\n', '# password: •\nmirrors:\n'],
    ['mirrors: # auth: dXNlcjpw\n', 'mirrors: # auth: •\n'],
    ['# docker login -u admin -p hunter2 reg.lan', '# docker login -u admin -p • reg.lan'],
    ['# curl -u admin:hunter2 https://reg.lan', '# curl -u admin:• https://reg.lan'],
    ['# Authorization: Basic dXNlcjpw', '# Authorization: •'],
    ['# 密码：hunter2\n# 口令 = x', '# 密码：•\n# 口令 = •'],
    ['#  auth:\n#    username: u\n#    password: p\n', '#  auth:\n#    username: u\n#    password: •\n'],
    ['# password: |\n#   one\n#   two\n# and so on', '# password: •\n# and so on'],
    ['# -----BEGIN RSA PRIVATE KEY-----\n# AAAA\n# -----END RSA PRIVATE KEY-----\n# x', '# •\n# x'],
    ['# see https://u:p@h', '# see https://u:•@h'],
    ['mirrors: {}\n---\npassword: p\n', 'mirrors: {}\n---\npassword: •\n'],
    ['mirrors: [\npassword: p', 'mirrors: [\npassword: •'],
    ['{"a": {"password": "p\\"q", "token": "t"}, ', '{"a": {"password": •, "token": •}, '],
    ['a: {password: p, username: u', 'a: {password: •, username: u'],
    ["a: [\npassword: 'x''y'\nb: c", 'a: [\npassword: •\nb: c'],
    ['a: [\npassword: "not\n  closed\nb: c', 'a: [\npassword: •\nb: c'],
    ['a: [\npassword:\n  below\nb: c', 'a: [\npassword:\n  •\nb: c'],
    ['a: [\nauth:\n  dTpw\nauth:\n  username: u\n', 'a: [\nauth:\n  •\nauth:\n  username: u\n'],
    ['a: [\n? password\n: p\n', 'a: [\n? password\n: •\n'],
    ['a: [\n- https://u:p w@h\n', 'a: [\n- https://u:•@h\n'],
  ])('%j', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  test.each([
    'configs: {a: {auth: {username: u}, tls: {key_file: /k, ca_file: /c}}}',
    'configs: {a: {auth: {password: "", auth: ~}}}',
    'mirrors: {secret: {endpoint: [token.test], rewrite: {password: x, "^auth/(.*)": "token: $1"}}}',
    'mirrors: {a: {endpoint: ["https://reg.lan:5000/a@b", "https://[::1]:5000", "https://u@h"]}}',
    'password_file: /run/secret\ntoken_url: https://a.test',
    '# this is the registry password\nmirrors:\n',
    '# see http://host.test:80 or mail me@a.test',
    'tls: |\n  -----BEGIN CERTIFICATE-----\n  AAAA\n  -----END CERTIFICATE-----\n',
  ])('nothing in %j', (text) => {
    expect(masked(text)).toBe(text);
  });

  test('is named by its place in the model, its kind and its key', () => {
    const text =
      'mirrors: {m: {endpoint: [x, "http://u:p@h"]}}\nconfigs: {a: {auth: {password: p, passwd: q}}}\n# token: t';
    expect(secretRanges(readDocument(text)).map(({ kind, path, name }) => [kind, path, name])).toEqual([
      ['url-password', ['mirrors', 'm', 'endpoint', 1], ''],
      ['password', ['configs', 'a', 'auth', 'password'], 'password'],
      ['password', null, 'passwd'],
      ['token', null, 'token'],
    ]);
  });
});

const login = `mirrors:
  m.test:
    endpoint:
      - https://u:p%20w@h.test # the mirror
configs:
  a.test:
    auth:
      username: u
      password: 'it''s' # ours
      identity_token: |
        abc
# password: hunter2
`;

describe('a text without its secrets', () => {
  test('has empty ones in their place', () => {
    const { text, missing } = withoutSecrets(readDocument(login));
    expect(text).toBe(`mirrors:
  m.test:
    endpoint:
      - https://u:@h.test # the mirror
configs:
  a.test:
    auth:
      username: u
      password: '' # ours
      identity_token: ""
# password: ""
`);
    expect(missing.map(({ range }) => text.slice(range.from, range.to))).toEqual(['', "''", '""', '""']);
    expect(missing.map(({ path }) => path?.at(-1) ?? null)).toEqual([0, 'password', 'identity_token', null]);
  });

  test('tells which are still missing while they are entered', () => {
    const { text, missing } = withoutSecrets(readDocument(login));
    const names = (current: string) => missingSecrets(readDocument(current), missing).map(({ kind }) => kind);
    expect(names(text)).toEqual(['url-password', 'password', 'token', 'password']);
    const set = { do: 'set-auth', config: 'a.test', field: 'password', value: 'x' } as const;
    expect(names(edited(text, set))).toEqual(['url-password', 'token', 'password']);
    const rename = { do: 'rename-config', name: 'a.test', to: 'b.test' } as const;
    expect(names(edited(text, rename))).toEqual(['url-password', 'password', 'token', 'password']);
    expect(names(edited(text, { do: 'remove-config', name: 'a.test' }))).toEqual(['url-password', 'password']);
    const add = { do: 'add-endpoint', mirror: 'm.test', index: 0, value: 'x' } as const;
    expect(names(edited(text, add))).toContain('url-password');
    expect(names(edited(text, { do: 'remove-mirror', name: 'm.test' }))).not.toContain('url-password');
  });

  test('asks for what an endpoint had in its query', () => {
    const { text, missing } = withoutSecrets(
      readDocument('mirrors: {a: {endpoint: ["https://e.lan/?token=hunter2"]}}'),
    );
    expect(text).toBe('mirrors: {a: {endpoint: ["https://e.lan/?token="]}}');
    const reading = readDocument(text);
    const [first] = missingSecrets(reading, missing);
    expect(first?.path).toEqual(['mirrors', 'a', 'endpoint', 0]);
    const filled = first && applyEdits(text, [fillSecret(reading, first, 'x&y')]);
    expect(filled).toBe('mirrors: {a: {endpoint: ["https://e.lan/?token=x%26y"]}}');
  });

  test('goes on telling those that it lacked, at their places in it', () => {
    const first = withoutSecrets(readDocument(login));
    const entered = first.text.replace("password: ''", 'password: again and again');
    const { text, missing } = withoutSecrets(readDocument(entered), first.missing);
    expect(text.replace('""', "''")).toBe(first.text);
    expect(missing.map(({ kind }) => kind)).toEqual(['url-password', 'password', 'token', 'password']);
    expect(missing.map(({ range }) => text.slice(range.from, range.to))).toEqual(['', '""', '""', '""']);
  });

  test.each([
    'mirrors: {"https://u:hunter2@h": {endpoint: ["https://v:hunter2@h"]}}\nconfigs: {x: {auth: {password: hunter2}}}\n',
    'configs:\n  u:hunter2@a.test: {auth: {password: hunter2}}\n',
    'configs: {ghp_hunter2hunter2hunter2hunter2hunter2: {auth: {password: p}}}\n',
    'x: {password: &p hunter2}\nconfigs: {*p : {auth: {password: q}}}\n',
    '? |\n  -----BEGIN PRIVATE KEY-----\n  hunter2\n  -----END PRIVATE KEY-----\n: x\nconfigs: {a: {auth: {auth: hunter2}}}\n',
  ])('has none in what names its places: %j', (document) => {
    const { text, missing } = withoutSecrets(readDocument(document));
    expect(JSON.stringify({ text, missing })).not.toContain('hunter2');
    const known = missing.filter(({ path, name }) => path !== null || name !== '');
    expect(known.length).toBeGreaterThan(0);
    expect(withoutSecrets(readDocument(text), missing)).toEqual({ text, missing: known });
  });

  test('takes them in again', () => {
    const { text, missing } = withoutSecrets(readDocument(login));
    const values = ['p w', "it's", 'abc\n', 'hunter2'];
    const filled = values.reduce((current, value) => {
      const reading = readDocument(current);
      const [first] = missingSecrets(reading, missing);
      return first === undefined ? current : applyEdits(current, [fillSecret(reading, first, value)]);
    }, text);
    expect(missingSecrets(readDocument(filled), missing)).toEqual([]);
    expect(readDocument(filled).model).toEqual(readDocument(login).model);
    expect(filled).toContain('# password: "hunter2"');
  });

  test('reads as before but for them', () => {
    fc.assert(
      fc.property(randomDocuments(true), ({ text }) => {
        const reading = readDocument(text);
        fc.pre(reading.accepted);
        const after = readDocument(withoutSecrets(reading).text);
        expect(after.accepted).toBe(true);
        expect(after.model).toEqual(withoutLogins(reading.model));
        expect(secretRanges(after)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

function withoutLogins({ mirrors, configs, auths }: Registries): Registries {
  const blank = (auth: Auth | null) => auth && { username: auth.username, password: '', auth: '', identity_token: '' };
  const blanked = new Map([...(configs ?? [])].map(([name, { auth, tls }]) => [name, { auth: blank(auth), tls }]));
  return { mirrors, auths, configs: configs && blanked };
}

/** Texts with a password in many places, `…` standing for it; some do not parse. */
const slots: readonly ((password: string) => string)[] = [
  (value) => `# password: ${value}\nmirrors:\n`,
  (value) => `# 密码：${value}`,
  (value) => `mirrors: {a.test: {}} # auth: ${value}\n`,
  (value) => `mirrors: {a: {endpoint: [${JSON.stringify(`https://user:${value}@a.test`)}]}}\n`,
  (value) => `mirrors:\n  a: {endpoint: [${JSON.stringify(`user:${value}@a.test`)}]}\n`,
  (value) => `configs: {a: {auth: {password: ${JSON.stringify(value)}}}}\n`,
  (value) => `auths: {a: {passwd: '${value.replaceAll("'", "''")}'}}\n`,
  (value) => `mirrors: [\nconfigs:\n  a: {auth: {password: ${JSON.stringify(value)}, username: u}}\n`,
  (value) => `mirrors: {}\n...\n- {token: ${JSON.stringify(value)}\n`,
  (value) => `a: [\n  password: ${value}\n  b: c\n`,
  (value) => `a: [\n  - https://user:${value}@a.test/v2\n`,
];

/** What is typed or pasted, in places and comments that begin and end secrets. */
const snippets = [
  ...[
    '# password: p\n',
    ' # token: abc\n',
    '#',
    '# ? password\n',
    '# : p\n',
    '# password: |\n',
    '#   below\n',
    '\n',
    ' ',
  ],
  ...[
    'password: p',
    'passwd',
    'token:',
    'https://u:p@h',
    '-p x ',
    ': ',
    '"',
    'auth: {password: p}',
    '{',
    '}',
    '- ',
    'a',
  ],
];

describe('an edited text', () => {
  test('has the secrets that it has when it is read anew', () => {
    const edit = fc.record({ place: fc.nat(999), length: fc.nat(12), insert: fc.constantFrom('', ...snippets) });
    fc.assert(
      fc.property(randomDocuments(false), fc.array(edit, { minLength: 1, maxLength: 8 }), ({ text }, edits) => {
        let reading = readDocument(text);
        for (const { place, length, insert } of edits) {
          const from = Math.round((place / 999) * reading.text.length);
          const to = Math.min(from + length, reading.text.length);
          reading = rereadDocument(reading, [{ from, to, insert }]);
          expect(secretRanges(reading)).toEqual(secretRanges(readDocument(reading.text)));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a planted password', () => {
  const passwords = fc
    .oneof(
      fc.string({ minLength: 4 }),
      fc.string({ unit: 'grapheme', minLength: 4 }),
      fc.string({ unit: 'binary', minLength: 4 }),
    )
    .map((text) => `Q${text.toWellFormed()}Z`.replaceAll(/[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, '·'));

  test.each(slots.map((slot, at) => [at, slot] as const))('is found in every place (%i)', (_, slot) => {
    fc.assert(
      fc.property(passwords, (password) => {
        const text = slot(password);
        const reading = readDocument(text);
        for (const form of [password, JSON.stringify(password).slice(1, -1), password.replaceAll("'", "''")]) {
          expect(withoutSecrets(reading).text).not.toContain(form);
          expect(masked(text)).not.toContain(form);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is found wherever a form writes it', () => {
    fc.assert(
      fc.property(randomDocuments(true), fc.string({ unit: 'binary' }), (document, noise) => {
        const password = `hunter2 ${noise.toWellFormed()} hunter3`;
        const reading = readDocument(document.text);
        const [config] = reading.model.configs?.keys() ?? [];
        fc.pre(reading.accepted && config !== undefined);
        const outcome = editDocument(reading, {
          do: 'set-auth',
          config: config ?? '',
          field: 'password',
          value: password,
        });
        const text = 'edits' in outcome ? applyEdits(document.text, outcome.edits) : '';
        expect(text).toContain('hunter2');
        expect(masked(text)).not.toMatch(/hunter[23]/);
        expect(withoutSecrets(readDocument(text)).text).not.toMatch(/hunter[23]/);
        const broken = text.replace(/^/, 'x: [\n');
        expect(masked(broken)).not.toMatch(/hunter[23]/);
        expect(withoutSecrets(readDocument(broken)).text).not.toMatch(/hunter[23]/);
      }),
      { numRuns: 150 },
    );
  });
});
