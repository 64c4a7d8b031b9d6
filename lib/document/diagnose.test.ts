import { describe, expect, it } from 'vitest';
import { applyEdits, type Diagnostic, readDocument } from './index.ts';

function diagnose(text: string, rule: string): Diagnostic[] {
  return readDocument(text).diagnostics.filter((diagnostic) => diagnostic.rule === rule);
}

function fixed(text: string, { fix }: Diagnostic): string | null {
  return fix === null ? null : applyEdits(text, fix.edits);
}

/** A rule's findings: the text marked, what the message is filled with, and the text with the fix made. */
function told(text: string, rule: string): unknown[] {
  return diagnose(text, rule).map((diagnostic) => ({
    at: text.slice(diagnostic.range.from, diagnostic.range.to),
    values: diagnostic.values,
    fixed: fixed(text, diagnostic),
  }));
}

describe('yaml-invalid', () => {
  const cases: [reason: string, text: string, at: string, mended: string | null][] = [
    ['tab', 'mirrors:\n\ta.test:\n\t\tendpoint: [x]\n', '\t', 'mirrors:\n  a.test:\n    endpoint: [x]\n'],
    ['star', 'mirrors:\n  *: {}\n', '*', 'mirrors:\n  "*": {}\n'],
    ['unknown_anchor', 'a: {password: *x, b: c}\n', '*x', 'a: {password: "*x", b: c}\n'],
    ['ampersand', 'a: &b!c # d\n', '&b', 'a: "&b!c" # d\n'],
    ['cannot_start', 'a: {password: @x}\n', '@', 'a: {password: "@x"}\n'],
    ['tag_handle', 'password: !a!b\n', '!a!b', 'password: "!a!b"\n'],
    ['second_colon', 'a: {password: x: y}\n', ':', 'a: {password: "x: y"}\n'],
    ['second_colon', 'a: x: y\n', ':', 'a: "x: y"\n'],
    ['space_after_colon', 'mirrors: {a.test:{endpoint: [x]}}\n', '{', 'mirrors: {a.test: {endpoint: [x]}}\n'],
    ['space_after_colon', 'a:\n  b:[x]\n  c: d\n', ':[', 'a:\n  b: [x]\n  c: d\n'],
    ['missing_colon', 'mirrors:\n  docker.io\n    endpoint:\n', 'docker.io', 'mirrors:\n  docker.io:\n    endpoint:\n'],
    ['missing_colon', 'a: b\nc\nd: e\n', 'c', 'a: b\nc:\nd: e\n'],
    ['indentation', 'a:\n    b: c\n  d: e\n', 'd: e', 'a:\n    b: c\n    d: e\n'],
    ['indentation', 'a:\n  b: c\n    d: e\n', 'd: e', 'a:\n  b: c\n  d: e\n'],
    ['stray_bracket', 'mirrors: {a: {}}}\n', '}', 'mirrors: {a: {}}\n'],
    ['unclosed_list', 'a: {b: [c, "]"\nd: e\n', '[c, "]"', 'a: {b: [c, "]"]}\nd: e\n'],
    ['unclosed_list', 'a:\n  b: [\n', '[', 'a:\n  b: []\n'],
    ['unclosed_map', 'a: {b: [c], \n', '{b: [c],', 'a: {b: [c],} \n'],
    ['comment_in_flow', 'auth: {password: x #y}\ntls: ~\n', '#y}', null],
    ['missing_comma', 'a: ["b" "c"]\n', '"c"', 'a: ["b", "c"]\n'],
    ['unclosed_quote', 'a: "b\nc: d\n', '"b', 'a: "b"\nc: d\n'],
    ['unknown_escape', 'a: "https:\\/\\/b"\n', '\\/', 'a: "https://b"\n'],
    ['unknown_escape', 'a: "^\\d\\."\n', '\\d', 'a: "^\\\\d\\\\."\n'],
    ['escape_surrogate', 'a: "\\ud83d\\udd11"\n', '\\ud83d\\udd11', 'a: "🔑"\n'],
    ['control_character', 'a: b\u0007c\n', '\u0007', 'a: bc\n'],
    ['list_not_allowed', 'a:\n  endpoint: - x\n', '-', 'a:\n  endpoint:\n  - x\n'],
    ['text_after_value', 'a: "b" c\n', 'c', null],
    ['yaml_version', '%YAML 1.2\n---\na: b\n', '%YAML 1.2', '---\na: b\n'],
    ['no_content', 'a: [b,, c]\n', ',', null],
    ['merge_not_map', 'mirrors: {a: {<<: [x]}}\n', 'x', null],
    ['tag_mismatch', 'mirrors: {a: {endpoint: [!!int x]}}\n', '!!int', null],
    ['base64', 'mirrors: {a: {endpoint: [!!binary x]}}\n', '!!binary', null],
  ];
  it.each(cases)('tells %s of %j', (reason, text, at, mended) => {
    expect(told(text, 'yaml-invalid')).toMatchObject([{ at, values: { reason }, fixed: mended }]);
  });

  it('shows no more than a character of what may be a password', () => {
    const [diagnostic] = diagnose('configs: {a: {auth: {password: @secret}}}\n', 'yaml-invalid');
    expect(JSON.stringify(diagnostic?.values)).not.toContain('secret');
  });

  it('names the line of the log where it is another one', () => {
    const [diagnostic] = diagnose('a:\n  b: c\n    d: e\n', 'yaml-invalid');
    expect(diagnostic?.values).toMatchObject({ logged: 0 });
    const [parsed] = diagnose('a:\n   b: [c]\n    d: e\n', 'yaml-invalid');
    expect(parsed?.values).toMatchObject({ logged: 2 });
  });

  it('still tells what stands before it', () => {
    const { diagnostics } = readDocument('mirrors:\n  a: {endpoints: [x]}\n  b: {endpoints: [y\n');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['unknown-key', 'yaml-invalid']);
  });
});

describe('wrong-type', () => {
  const cases: [section: string, found: string, text: string, mended: string | null][] = [
    ['endpoint', 'text', 'mirrors: {a: {endpoint: https://x}}\n', 'mirrors: {a: {endpoint: [https://x]}}\n'],
    ['endpoint', 'quoted', 'mirrors: {a: {endpoint: "x"}}\n', 'mirrors: {a: {endpoint: ["x"]}}\n'],
    ['endpoint', 'map', 'mirrors: {a: {endpoint: {x: y}}}\n', null],
    ['mirror', 'text', 'mirrors:\n  a: https://x\n', 'mirrors:\n  a: {endpoint: [https://x]}\n'],
    ['mirror', 'list', 'mirrors: {a: [x, y]}\n', 'mirrors: {a: {endpoint: [x, y]}}\n'],
    ['mirror', 'list', 'mirrors:\n  a:\n  - x\n  - y\n', 'mirrors:\n  a:\n    endpoint:\n    - x\n    - y\n'],
    ['mirror', 'list', 'mirrors:\n  a:\n    - x\n', 'mirrors:\n  a:\n    endpoint:\n    - x\n'],
    ['nameless', 'list', 'mirrors:\n  endpoint:\n    - x\n', null],
    ['mirrors', 'list', 'mirrors:\n- a:\n    endpoint: [x]\n- b: {}\n', 'mirrors:\n  a:\n    endpoint: [x]\n  b: {}\n'],
    [
      'boolean',
      'quoted',
      'configs: {a: {tls: {insecure_skip_verify: "true"}}}\n',
      'configs: {a: {tls: {insecure_skip_verify: true}}}\n',
    ],
    [
      'boolean',
      'number',
      'configs: {a: {tls: {insecure_skip_verify: 0}}}\n',
      'configs: {a: {tls: {insecure_skip_verify: false}}}\n',
    ],
    ['text', 'list', 'configs: {a: {auth: {password: [x]}}}\n', null],
    ['registries', 'text', 'hello\n', null],
  ];
  it.each(cases)('tells that %s is no place for a %s', (section, found, text, mended) => {
    expect(told(text, 'wrong-type')).toMatchObject([{ values: { section, found }, fixed: mended }]);
  });

  it('points at the alias, not at what it stands for', () => {
    const text = 'x: &x [a]\nmirrors: {a.test: *x}\n';
    expect(told(text, 'wrong-type')).toMatchObject([{ at: '*x' }]);
  });
});

describe('unknown-key', () => {
  const renamed: [string, string][] = [
    ['mirror: {}\n', 'mirrors: {}\n'],
    ['Mirrors: {}\n', 'mirrors: {}\n'],
    ['config: {}\n', 'configs: {}\n'],
    ['mirrors: {a: {endpoints: [x]}}\n', 'mirrors: {a: {endpoint: [x]}}\n'],
    ['mirrors: {a: {endpiont: [x]}}\n', 'mirrors: {a: {endpoint: [x]}}\n'],
    ['mirrors: {a: {"rewrites": {}}}\n', 'mirrors: {a: {rewrite: {}}}\n'],
    ['configs: {a: {auth: {identitytoken: t}}}\n', 'configs: {a: {auth: {identity_token: t}}}\n'],
    ['configs: {a: {tls: {insecure: true}}}\n', 'configs: {a: {tls: {insecure_skip_verify: true}}}\n'],
    ['configs: {a: {tls: {insecureSkipVerify: true}}}\n', 'configs: {a: {tls: {insecure_skip_verify: true}}}\n'],
    ['configs: {a: {tls: {insecure_skip_tls_verify: true}}}\n', 'configs: {a: {tls: {insecure_skip_verify: true}}}\n'],
    ['configs: {a: {tls: {insecure: "true"}}}\n', 'configs: {a: {tls: {insecure_skip_verify: true}}}\n'],
    ['mirrors:\n  a:\n    endpoints: https://x\n', 'mirrors:\n  a:\n    endpoint: [https://x]\n'],
  ];
  it.each(renamed)('gives %j its name', (text, mended) => {
    expect(told(text, 'unknown-key')).toMatchObject([{ values: { kind: 'rename' }, fixed: mended }]);
  });

  const moved: [string, string][] = [
    [
      'configs:\n  a:\n    insecure_skip_verify: true\n',
      'configs:\n  a:\n    tls:\n      insecure_skip_verify: true\n',
    ],
    ['configs: {a: {insecure: yes}}\n', 'configs: {a: {tls: {insecure_skip_verify: yes}}}\n'],
    ['configs: {a: {insecure: "yes"}}\n', 'configs: {a: {tls: {insecure_skip_verify: true}}}\n'],
    [
      'configs:\n  a:\n    tls:\n      ca_file: /x # c\n    key_file: /y',
      'configs:\n  a:\n    tls:\n      ca_file: /x # c\n      key_file: /y',
    ],
    ['configs:\n  a:\n    username: u\n    tls: {}\n', 'configs:\n  a:\n    auth:\n      username: u\n    tls: {}\n'],
  ];
  it.each(moved)('moves %j where it belongs', (text, mended) => {
    expect(told(text, 'unknown-key')).toMatchObject([{ values: { kind: 'elsewhere' }, fixed: mended }]);
  });

  it('does not rename where K3s would then refuse the file', () => {
    for (const text of [
      'registry-mirrors: [https://a]\n',
      'mirror: {a: [x]}\n',
      'mirrors: {a: {endpoints: [{b: c}]}}\n',
      'registries:\n  mirrors: [x]\n',
    ]) {
      expect(told(text, 'unknown-key')).toMatchObject([{ fixed: null }]);
    }
  });

  it('takes away a key around everything', () => {
    const text = 'registries:\n  mirrors:\n    a:\n      endpoint: [x]\n\n  configs: {}\n';
    const mended = 'mirrors:\n  a:\n    endpoint: [x]\n\nconfigs: {}\n';
    expect(told(text, 'unknown-key')).toMatchObject([{ values: { kind: 'wrapper' }, fixed: mended }]);
  });

  it('does not rename where the key stands already', () => {
    const text = 'mirrors: {a: {endpoints: [x], endpoint: [y]}}\n';
    expect(told(text, 'unknown-key')).toMatchObject([{ values: { kind: 'taken' }, fixed: null }]);
  });

  it('knows a registry that stands one level too high', () => {
    const text = 'docker.io:\n  endpoint: [x]\n';
    expect(told(text, 'unknown-key')).toMatchObject([{ values: { kind: 'misplaced', home: 'mirrors' }, fixed: null }]);
  });

  it('leaves keys alone that hold what is shared', () => {
    expect(diagnose('x-common: {a: &a {endpoint: [x]}}\nmirrors: {b: *a}\n', 'unknown-key')).toEqual([]);
    expect(diagnose('x-common: {a: &a {endpoint: [x]}}\nmirrors: {b: {}}\n', 'unknown-key')).toHaveLength(1);
  });

  it.each(['constructor', '__proto__', 'toString'])('is not led astray by %s', (key) => {
    expect(told(`mirrors: {a: {${key}: x}}\n`, 'unknown-key')).toMatchObject([{ values: { key, kind: 'unknown' } }]);
  });
});

describe('duplicate-key', () => {
  const cases: [outcome: string, text: string, at: string, line: number, mended: string | null][] = [
    ['replaced', 'mirrors:\n  a: {endpoint: [x]}\n  a: {}\n', 'a', 3, 'mirrors:\n  a: {}\n'],
    ['replaced', 'mirrors: {a: {endpoint: [x], endpoint: [y]}}\n', 'endpoint', 1, 'mirrors: {a: {endpoint: [y]}}\n'],
    ['emptied', 'mirrors: {a: {}}\nmirrors:\n', 'mirrors', 2, 'mirrors: {a: {}}\n'],
    ['merged', 'mirrors: {a: {}}\nmirrors: {b: {}}\n', 'mirrors', 2, null],
    ['merged', 'configs: {a: {auth: {username: u}, auth: {password: p}}}\n', 'auth', 1, null],
  ];
  it.each(cases)('tells what is %s in %j', (outcome, text, at, line, mended) => {
    expect(told(text, 'duplicate-key')).toMatchObject([{ at, values: { outcome, line }, fixed: mended }]);
  });

  it('tells what is lost where sections merge', () => {
    const text = 'mirrors:\n  a: {endpoint: [x]}\n  b: {}\nmirrors:\n  a: {endpoint: [y]}\n';
    const mended = 'mirrors:\n  b: {}\nmirrors:\n  a: {endpoint: [y]}\n';
    expect(told(text, 'duplicate-key')).toMatchObject([
      { values: { key: 'mirrors', outcome: 'merged' } },
      { values: { key: 'a', outcome: 'replaced', line: 5 }, fixed: mended },
    ]);
  });
});

describe('the smaller rules', () => {
  const auth = (fields: string) => `configs: {a.test: {auth: {${fields}}}}\n`;
  const cases: [rule: string, text: string, at: string, mended: string | null][] = [
    ['number-as-password', auth('password: 0123'), '0123', auth('password: "0123"')],
    ['number-as-password', auth('password: 2020-01-01'), '2020-01-01', auth('password: "2020-01-01"')],
    ['number-as-password', auth('username: yes'), 'yes', auth('username: "yes"')],
    ['null-as-text', auth('password: ~'), '~', auth('password: "~"')],
    ['null-as-text', 'mirrors: {a: {endpoint: [null]}}\n', 'null', 'mirrors: {a: {endpoint: ["null"]}}\n'],
    [
      'trailing-newline',
      'configs:\n  a:\n    auth:\n      password: |\n        x\n',
      '|',
      'configs:\n  a:\n    auth:\n      password: |-\n        x\n',
    ],
    ['comment-in-value', 'auths:\n  a:\n    password: x #y\n', '#y', 'auths:\n  a:\n    password: "x #y"\n'],
    ['deprecated-auths', 'auths: {}\n', 'auths', null],
    ['auth-unusable', auth('username: u, token: t'), 'token', null],
    ['merge-key-overrides', 'mirrors: {a: {endpoint: [x], <<: {endpoint: [y]}}}\n', 'endpoint', null],
    ['second-document-ignored', 'mirrors: {}\n---\na: b\n', '---', null],
    ['second-document-ignored', '{}\nmirrors: {}\n', 'mirrors: {}', null],
  ];
  it.each(cases)('%s tells of %j', (rule, text, at, mended) => {
    expect(told(text, rule)).toMatchObject([{ at, fixed: mended }]);
  });

  const silent: [rule: string, text: string][] = [
    ['number-as-password', auth('password: "0123"')],
    ['number-as-password', 'mirrors: {a: {endpoint: [5000]}}\n'],
    ['null-as-text', auth('password: "~"')],
    ['trailing-newline', 'configs:\n  a:\n    auth:\n      password: |-\n        x\n'],
    ['comment-in-value', 'auths:\n  a:\n    password: x # a comment\n'],
    ['comment-in-value', 'auths:\n  a:\n    password: x #portolan: ignore number-as-password\n'],
    ['merge-key-overrides', 'mirrors: {a: {<<: {endpoint: [y]}, endpoint: [x]}}\n'],
    ['merge-key-overrides', 'mirrors: {a: {rewrite: {p: q}, <<: {rewrite: {r: s}}}}\n'],
    ['second-document-ignored', 'mirrors: {}\n---\n# nothing\n...\n'],
  ];
  it('deprecated-auths is an error where credentials are lost', () => {
    const severities = ['auths: {}\n', 'auths: {a: {username: u}}\n'].map(
      (text) => diagnose(text, 'deprecated-auths')[0]?.severity,
    );
    expect(severities).toEqual(['info', 'error']);
  });

  it('a token is told of once', () => {
    expect(diagnose(auth('token: t'), 'unknown-key')).toEqual([]);
  });

  it.each(silent)('%s has nothing to tell of %j', (rule, text) => {
    expect(diagnose(text, rule)).toEqual([]);
  });
});
