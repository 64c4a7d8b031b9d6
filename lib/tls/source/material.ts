import type { TlsFinding, TlsRule, TlsSeverity } from '../finding.ts';
import type { TlsFile } from '../tls-file.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a file holds, in its order. `asItStands`: Go reads exactly these from the file's own bytes. */
export type Material = {
  readonly file: TlsFile;
  readonly certificates: readonly Bytes[];
  readonly keys: readonly Bytes[];
  readonly asItStands: boolean;
  readonly findings: readonly TlsFinding[];
};

export function nothing(
  file: TlsFile,
  rule: TlsRule,
  values: TlsFinding['values'] = {},
  severity: TlsSeverity = 'error',
): Material {
  return { file, certificates: [], keys: [], asItStands: false, findings: [finding(file, severity, rule, values)] };
}

export function finding(
  file: TlsFile,
  severity: TlsSeverity,
  rule: TlsRule,
  values: TlsFinding['values'] = {},
): TlsFinding {
  return { rule, severity, file: file.name, values: { file: file.name, ...values } };
}
