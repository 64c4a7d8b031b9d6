import type { Tls } from '../../registries/model.ts';
import type { Finding } from '../finding.ts';
import type { Subject } from '../rule.ts';

const files = ['ca_file', 'cert_file', 'key_file'] as const;

/** TLS settings that cannot be meant as they stand. */
export function* tlsPair({ model, form }: Subject): Generator<Finding> {
  for (const [name, { tls }] of model.configs ?? []) {
    if (tls === null || name === '*') continue;
    for (const { key, kind, severity } of flawsOf(tls)) {
      const path = ['configs', name, 'tls', key];
      yield { rule: 'tls-pair', severity, path, marks: 'value', values: { kind, key, name, form }, fix: null };
    }
  }
}

type Flaw = { readonly key: string; readonly kind: string; readonly severity: 'error' | 'warning' };

function* flawsOf(tls: Tls): Generator<Flaw> {
  if (tls.cert_file !== '' && tls.key_file === '') yield { key: 'cert_file', kind: 'key_missing', severity: 'error' };
  if (tls.key_file !== '' && tls.cert_file === '')
    yield { key: 'key_file', kind: 'certificate_missing', severity: 'error' };
  for (const key of files) {
    if (tls[key] !== '' && !tls[key].startsWith('/')) yield { key, kind: 'relative', severity: 'error' };
  }
  if (tls.insecure_skip_verify && tls.ca_file !== '') {
    yield { key: 'insecure_skip_verify', kind: 'unchecked', severity: 'warning' };
  }
}
