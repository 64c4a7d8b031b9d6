import { quote } from '../../go/index.ts';
import type { LineWriter } from '../text/line-writer.ts';
import { sourceOf } from '../text/source.ts';
import type { HostSettings } from './hosts-toml.ts';

/** The TLS settings of a host, in the order and spelling of containerd's hosts.toml. */
export function writeTlsLines(out: LineWriter, { tls, path }: HostSettings, indentation: string): void {
  if (tls === null) return;
  const { ca_file: ca, cert_file: certificate, key_file: key } = tls;
  const sources = {
    ca: sourceOf(path, 'tls', 'ca_file'),
    certificate: certificate === '' ? [] : sourceOf(path, 'tls', 'cert_file'),
    key: key === '' ? [] : sourceOf(path, 'tls', 'key_file'),
  };
  if (ca !== '') out.line(`${indentation}ca = [${quote(ca)}]`, sources.ca);
  if (certificate !== '' || key !== '') {
    const pair = `${quote(certificate)}, ${quote(key)}`;
    out.line(`${indentation}client = [[${pair}]]`, [...sources.certificate, ...sources.key]);
  }
  if (tls.insecure_skip_verify) {
    out.line(`${indentation}skip_verify = true`, sourceOf(path, 'tls', 'insecure_skip_verify'));
  }
  out.holds(ca, 'quoted', sources.ca[0] ?? null);
  out.holds(certificate, 'quoted', sources.certificate[0] ?? null);
  out.holds(key, 'quoted', sources.key[0] ?? null);
}
