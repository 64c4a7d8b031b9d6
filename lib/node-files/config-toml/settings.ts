import { quote } from '../../go/index.ts';
import type { Auth, Tls } from '../../registries/model.ts';
import type { ModelPath } from '../../registries/path.ts';
import type { LineWriter } from '../text/line-writer.ts';
import { sourceOf } from '../text/source.ts';
import type { ValuePlace } from '../toml/value-place.ts';

/** What a template leaves of an empty setting: its indentation. */
const emptySetting = '  ';

/** The credentials of one registry, always on four lines. `identity_token` loses its underscore on the way. */
export function writeAuth(out: LineWriter, auth: Auth, config: ModelPath | null): void {
  for (const key of ['username', 'password', 'auth', 'identity_token'] as const) {
    setting(out, key.replace('y_', 'y'), auth[key], 'quoted', sourceOf(config, 'auth', key));
  }
}

/** The TLS settings of one registry on the lines before hosts.toml, where file names are not escaped. */
export function writeTls(out: LineWriter, tls: Tls, config: ModelPath | null): void {
  for (const key of ['ca_file', 'cert_file', 'key_file'] as const) {
    setting(out, key, tls[key], 'file-name', sourceOf(config, 'tls', key));
  }
  if (!tls.insecure_skip_verify) out.fixed(emptySetting);
  else out.line('  insecure_skip_verify = true', sourceOf(config, 'tls', 'insecure_skip_verify'));
}

function setting(out: LineWriter, key: string, value: string, place: ValuePlace, sources: readonly ModelPath[]): void {
  if (value === '') {
    out.fixed(emptySetting);
    return;
  }
  out.line(`  ${key} = ${place === 'quoted' ? quote(value) : `"${value}"`}`, sources);
  out.holds(value, place, sources[0] ?? null);
}
