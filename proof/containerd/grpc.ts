import { once } from 'node:events';
import { connect } from 'node:http2';
import { createConnection } from 'node:net';

export type GrpcAnswer = { readonly code: number; readonly message: string };

/** One call over a Unix socket; of the answer only how it ended. */
export async function callGrpc(socketPath: string, method: string, message: Buffer): Promise<GrpcAnswer> {
  const session = connect('http://localhost', { createConnection: () => createConnection(socketPath) });
  try {
    const stream = session.request({
      ':method': 'POST',
      ':path': method,
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    const ends: Record<string, unknown> = {};
    stream.on('response', (headers) => Object.assign(ends, headers));
    stream.on('trailers', (headers) => Object.assign(ends, headers));
    stream.end(framed(message));
    stream.resume();
    await once(stream, 'close');
    return { code: Number(ends['grpc-status']), message: decodeURIComponent(String(ends['grpc-message'] ?? '')) };
  } finally {
    session.destroy();
  }
}

/** A field of a protocol buffer that has a length: a text, or a message. */
export function field(number: number, value: string | Buffer): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...varint(bytes.length)]), bytes]);
}

function varint(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}

function framed(message: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}
