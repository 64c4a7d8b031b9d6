import { describe, expect, test } from 'vitest';
import type { FormAction } from './action.ts';
import { edited } from './testing/edited.ts';

type Example = readonly [name: string, before: string, action: FormAction, after: string];

const json =
  '{"mirrors": {"docker.io": {"endpoint": ["https://a.test"]}}, "configs": {"a.test": {"auth": {"username": "u", "password": "p"}}}}';

const pretty = `{
  "mirrors": {
    "docker.io": {
      "endpoint": [
        "https://a.test",
        "https://b.test"
      ]
    },
    "quay.io": {}
  }
}
`;

const lines = `mirrors: {
  a.test: {
    endpoint: [
      # the first
      https://a.test, # one
      https://b.test, # two
      https://c.test # three
    ]
  }
}
`;

const addB: FormAction = { do: 'add-mirror', name: 'b.test', endpoint: ['https://x.test', 'https://y.test'] };

const examples: readonly Example[] = [
  [
    'JSON stays JSON',
    json,
    { do: 'add-mirror', name: 'quay.io', endpoint: ['https://q.test'] },
    json.replace('["https://a.test"]}', '["https://a.test"]}, "quay.io": {"endpoint": ["https://q.test"]}'),
  ],
  [
    'JSON gets its flags without quotes',
    json,
    { do: 'set-skip-verify', config: 'a.test', value: true },
    json.replace('"p"}', '"p"}, "tls": {"insecure_skip_verify": true}'),
  ],
  [
    'JSON without blanks gets none',
    '{"mirrors":{"a.test":{"endpoint":["x","y"]}}}',
    { do: 'add-rewrite', mirror: 'a.test', pattern: '^a\\.b', replacement: 'c' },
    '{"mirrors":{"a.test":{"endpoint":["x","y"],"rewrite":{"^a\\\\.b":"c"}}}}',
  ],
  [
    'JSON with a line an entry gets lines',
    pretty,
    addB,
    pretty.replace(
      '"quay.io": {}',
      `"quay.io": {},
    "b.test": {
      "endpoint": [
        "https://x.test",
        "https://y.test"
      ]
    }`,
    ),
  ],
  [
    'an endpoint in JSON',
    pretty,
    { do: 'add-endpoint', mirror: 'docker.io', index: 0, value: 'https://n.test' },
    pretty.replace('"https://a.test",', '"https://n.test",\n        "https://a.test",'),
  ],
  [
    'the last endpoint of a list with lines goes with the comma before it',
    pretty,
    { do: 'remove-endpoint', mirror: 'docker.io', index: 1 },
    pretty.replace(',\n        "https://b.test"', ''),
  ],
  [
    'the first one with its own comma',
    pretty,
    { do: 'remove-endpoint', mirror: 'docker.io', index: 0 },
    pretty.replace('        "https://a.test",\n', ''),
  ],
  ['the last mirror of JSON', '{"mirrors": {"a": {}}}', { do: 'remove-mirror', name: 'a' }, '{"mirrors": {}}'],
  [
    'a map on one line in a block',
    'mirrors:\n  a.test: { endpoint: [ https://a.test ] } # one\n',
    addB,
    'mirrors:\n  a.test: { endpoint: [ https://a.test ] } # one\n  b.test: {endpoint: [https://x.test, https://y.test]}\n',
  ],
  [
    'a list on one line in a block',
    'mirrors:\n  a.test:\n    endpoint: [https://a.test]\n',
    addB,
    'mirrors:\n  a.test:\n    endpoint: [https://a.test]\n  b.test:\n    endpoint: [https://x.test, https://y.test]\n',
  ],
  [
    'a comma behind the last item stays',
    'mirrors: {a: {endpoint: [x, y, ]}}',
    { do: 'add-endpoint', mirror: 'a', index: 2, value: 'z' },
    'mirrors: {a: {endpoint: [x, y, z, ]}}',
  ],
  [
    'and stays when the last item goes',
    'mirrors: {a: {endpoint: [x, y, ]}}',
    { do: 'remove-endpoint', mirror: 'a', index: 1 },
    'mirrors: {a: {endpoint: [x, ]}}',
  ],
  [
    'an item moves',
    'mirrors: {a: {endpoint: [x, "y", z]}}',
    { do: 'move-endpoint', mirror: 'a', index: 2, to: 0 },
    'mirrors: {a: {endpoint: [z, x, "y"]}}',
  ],
  [
    'an item moves with its comments, the commas stay',
    lines,
    { do: 'move-endpoint', mirror: 'a.test', index: 0, to: 2 },
    `mirrors: {
  a.test: {
    endpoint: [
      https://b.test, # two
      https://c.test, # three
      # the first
      https://a.test # one
    ]
  }
}
`,
  ],
  [
    'an item is added behind a comment',
    lines,
    { do: 'add-endpoint', mirror: 'a.test', index: 3, value: 'https://d.test' },
    lines.replace('https://c.test # three', 'https://c.test, # three\n      https://d.test'),
  ],
  [
    'an item goes with its comments',
    lines,
    { do: 'remove-endpoint', mirror: 'a.test', index: 0 },
    lines.replace('      # the first\n      https://a.test, # one\n', ''),
  ],
  [
    'the last item goes, its neighbour loses the comma',
    lines,
    { do: 'remove-endpoint', mirror: 'a.test', index: 2 },
    lines.replace('      https://c.test # three\n', '').replace('b.test,', 'b.test'),
  ],
  [
    'a plain item gets quotes for what ends it in a flow collection',
    'mirrors: {a: {endpoint: [x]}}',
    { do: 'set-endpoint', mirror: 'a', index: 0, value: 'https://a.test/?ns=b' },
    'mirrors: {a: {endpoint: ["https://a.test/?ns=b"]}}',
  ],
  [
    'a name without a value',
    'mirrors: {a.test, b.test: , c.test: ~}',
    { do: 'add-endpoint', mirror: 'a.test', index: 0, value: 'x' },
    'mirrors: {a.test: {endpoint: [x]}, b.test: , c.test: ~}',
  ],
  [
    'a name with a colon only',
    'mirrors: {a.test, b.test: , c.test: ~}',
    { do: 'add-endpoint', mirror: 'b.test', index: 0, value: 'x' },
    'mirrors: {a.test, b.test: {endpoint: [x]} , c.test: ~}',
  ],
  [
    'behind a name without a value',
    'mirrors: {a.test: , b.test: }',
    { do: 'add-mirror', name: 'c.test', endpoint: ['x'] },
    'mirrors: {a.test: , b.test: , c.test: {endpoint: [x]} }',
  ],
  [
    'what stood behind a name without a value goes',
    'mirrors: {a.test: , b.test}',
    { do: 'remove-mirror', name: 'b.test' },
    'mirrors: {a.test: }',
  ],
  [
    'a copy',
    'mirrors: {a.test: &a {endpoint: [x]}, b.test: {endpoint: [y]}}',
    { do: 'duplicate-mirror', name: 'a.test', to: 'c.test' },
    'mirrors: {a.test: &a {endpoint: [x]}, c.test: {endpoint: [x]}, b.test: {endpoint: [y]}}',
  ],
  [
    'a new section in JSON',
    '{"mirrors": {"a": {}}}\n',
    { do: 'add-config', name: 'b' },
    '{"mirrors": {"a": {}}, "configs": {"b": {}}}\n',
  ],
  [
    'comments between brackets',
    'mirrors: {a: {endpoint: [x, # one\n  y # two\n  ]}}',
    { do: 'remove-endpoint', mirror: 'a', index: 1 },
    'mirrors: {a: {endpoint: [x # one\n  ]}}',
  ],
  [
    'commas that lead their lines',
    'mirrors: {a: {endpoint: [ x\n  , y\n  , z ]}}',
    { do: 'remove-endpoint', mirror: 'a', index: 1 },
    'mirrors: {a: {endpoint: [ x\n  , z ]}}',
  ],
];

describe('a form action in a flow collection', () => {
  test.each(examples)('%s', (_, before, action, after) => {
    expect(edited(before, action)).toBe(after);
  });
});
