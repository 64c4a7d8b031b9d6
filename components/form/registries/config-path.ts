import type { AuthField, TlsFileField } from '@/lib/document/index.ts';
import type { ModelPath } from '@/lib/registries/path.ts';

const tlsFields = new Set<string>(['ca_file', 'cert_file', 'key_file', 'insecure_skip_verify']);

/** The place of a field of `configs` in the model. */
export function configPath(config: string, field: AuthField | TlsFileField | 'insecure_skip_verify'): ModelPath {
  return ['configs', config, tlsFields.has(field) ? 'tls' : 'auth', field];
}
