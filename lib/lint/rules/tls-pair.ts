import type { Tls } from '../../registries/model.ts';
import type { FindingFix } from '../finding.ts';
import type { Rule } from '../rule.ts';

const files = ['ca_file', 'cert_file', 'key_file'] as const;

/** TLS settings that cannot be meant as they stand. */
export const tlsPair: Rule = {
  id: 'tls-pair',
  severity: 'error',
  source: ['k3s-io/k3s#2429', 'rancher/rke2#1887'],
  *ofConfig(name, { tls }, { form }) {
    if (tls === null || name === '*') return;
    for (const { key, kind } of flawsOf(tls)) {
      const fix = kind === 'unchecked' ? checkAgain(name) : null;
      const section = ['configs', name, 'tls'];
      const missingIn = kind.endsWith('missing') ? { missingIn: section } : {};
      yield { path: [...section, key], marks: 'value', values: { kind, key, name, form }, fix, ...missingIn };
    }
  },
};

type Flaw = {
  readonly key: (typeof files)[number] | 'insecure_skip_verify';
  readonly kind: 'key_missing' | 'certificate_missing' | 'relative' | 'unchecked';
};

function* flawsOf(tls: Tls): Generator<Flaw> {
  if (tls.cert_file !== '' && tls.key_file === '') yield { key: 'cert_file', kind: 'key_missing' };
  if (tls.key_file !== '' && tls.cert_file === '') yield { key: 'key_file', kind: 'certificate_missing' };
  for (const key of files) if (tls[key] !== '' && !tls[key].startsWith('/')) yield { key, kind: 'relative' };
  if (tls.insecure_skip_verify && tls.ca_file !== '') yield { key: 'insecure_skip_verify', kind: 'unchecked' };
}

function checkAgain(config: string): FindingFix {
  return { label: 'check-again', values: {}, action: { do: 'set-skip-verify', config, value: null } };
}
