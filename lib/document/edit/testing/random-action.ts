import fc from 'fast-check';
import type { Registries } from '../../../registries/model.ts';
import type { AuthField, FormAction, TlsFileField } from '../action.ts';

/** Numbers that choose an action for whatever model there is. */
export type Choice = { readonly kind: number; readonly at: readonly number[]; readonly text: string };

const words = [
  'new.test',
  '*',
  '10.0.0.1:5000',
  'yes',
  '__proto__',
  "it's",
  'a: b #c',
  '',
  'x\ny',
  '^a\\.b/(.*)$',
  '😀',
  'k'.repeat(1100),
];

export const choices: fc.Arbitrary<Choice> = fc.record({
  kind: fc.nat(18),
  at: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  text: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string() }),
});

/** An action of that kind, most often on what is there. */
export function chooseAction(model: Registries, { kind, at, text }: Choice): FormAction {
  const [a = 0, b = 0, c = 0, d = 0] = at;
  const mirror = pick([...(model.mirrors?.keys() ?? []), text], a);
  const config = pick([...(model.configs?.keys() ?? []), text], a);
  const { endpoint = null, rewrite = null } = model.mirrors?.get(mirror) ?? {};
  const index = b % ((endpoint?.length ?? 0) + 1);
  const to = c % ((endpoint?.length ?? 0) + 1);
  const pattern = pick([...(rewrite?.keys() ?? []), text], b);
  const field = pick<AuthField>(['username', 'password', 'auth', 'identity_token'], b);
  const file = pick<TlsFileField>(['ca_file', 'cert_file', 'key_file'], b);
  const value = d % 3 === 0 ? null : text;
  const actions: readonly FormAction[] = [
    { do: 'add-mirror', name: text, endpoint: ['https://one.test', text].slice(0, b % 3) },
    { do: 'rename-mirror', name: mirror, to: text },
    { do: 'duplicate-mirror', name: mirror, to: text },
    { do: 'remove-mirror', name: mirror },
    { do: 'add-endpoint', mirror, index, value: text },
    { do: 'set-endpoint', mirror, index, value: text },
    { do: 'move-endpoint', mirror, index, to },
    { do: 'remove-endpoint', mirror, index },
    { do: 'add-rewrite', mirror, pattern: text, replacement: pattern },
    { do: 'set-rewrite', mirror, pattern, replacement: text },
    { do: 'rename-rewrite', mirror, pattern, to: text },
    { do: 'remove-rewrite', mirror, pattern },
    { do: 'add-config', name: text },
    { do: 'rename-config', name: config, to: text },
    { do: 'duplicate-config', name: config, to: text },
    { do: 'remove-config', name: config },
    { do: 'set-auth', config, field, value },
    { do: 'set-tls-file', config, field: file, value },
    pick<FormAction>(
      [
        { do: 'set-skip-verify', config, value: d % 3 === 0 ? null : d % 3 === 1 },
        { do: 'remove-auth', config },
        { do: 'remove-tls', config },
      ],
      c,
    ),
  ];
  return pick(actions, kind);
}

function pick<T>(values: readonly T[], at: number): T {
  const value = values[at % values.length];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}
