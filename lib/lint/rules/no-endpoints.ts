import type { Finding } from '../finding.ts';
import type { Subject } from '../rule.ts';

/** In config.toml a name without endpoints is kept from those of `*`. */
function isException({ mirrors }: Subject['model']): boolean {
  return mirrors?.has('*') === true;
}

/** Mirrors without endpoints, which do nothing but share images through the embedded registry. */
export function* noEndpoints({ model, target, form }: Subject): Generator<Finding> {
  if (form === 'certs' ? target.options.embedded : isException(model)) return;
  for (const [mirror, { endpoint }] of model.mirrors ?? []) {
    if ((endpoint ?? []).length > 0) continue;
    const values = { mirror, form, program: target.program };
    yield { rule: 'no-endpoints', severity: 'info', path: ['mirrors', mirror], marks: 'key', values, fix: null };
  }
}
