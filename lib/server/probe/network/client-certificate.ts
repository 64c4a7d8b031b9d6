import 'server-only';
import type { ClientCertificate } from '../../../probe/fault.ts';

const handshake = 22;
const encrypted = 23;
const certificateMessage = 11;
/** A certificate message with no certificate in it, in TLS 1.2. */
const emptyCertificate = 7;

/**
 * Reads it off what a client sends during the handshake. In TLS 1.2 its certificate message is plain. In TLS 1.3 it is
 * encrypted, but OpenSSL gives each message a record of its own: the end alone, an empty certificate before it, or a
 * certificate and its signature before it.
 */
export function clientCertificate(sent: Buffer): ClientCertificate {
  const records = recordsOf(sent);
  const plain = records.find(({ type, message }) => type === handshake && message === certificateMessage);
  if (plain !== undefined) return plain.length > emptyCertificate ? 'sent' : 'asked';
  const hidden = records.filter(({ type }) => type === encrypted).length;
  return hidden <= 1 ? 'not-asked' : hidden === 2 ? 'asked' : 'sent';
}

type TlsRecord = { readonly type: number; readonly length: number; readonly message: number | undefined };

function recordsOf(bytes: Buffer): readonly TlsRecord[] {
  const records: TlsRecord[] = [];
  for (let at = 0; at + 5 <= bytes.length; ) {
    const length = bytes.readUInt16BE(at + 3);
    records.push({ type: bytes.readUInt8(at), length, message: bytes[at + 5] });
    at += 5 + length;
  }
  return records;
}
