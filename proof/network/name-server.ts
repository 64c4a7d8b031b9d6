import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** Where every name leads. */
export const everybody = '127.0.0.2';

/** Names that nobody has. */
const nobodys = /\.nobody\.test$/i;

/** Answers for every name, on the port that resolvers ask. */
export async function startNameServer(): Promise<() => Promise<void>> {
  const socket = createSocket('udp4');
  socket.on('message', (question, { port, address }) => socket.send(answerTo(question), port, address));
  socket.bind(53, '127.0.0.1');
  await once(socket, 'listening');
  return async () => {
    socket.close();
    await once(socket, 'close');
  };
}

const headerLength = 12;
const typeA = 1;

function answerTo(message: Buffer): Buffer {
  const { name, end } = nameIn(message);
  const question = message.subarray(headerLength, end + 4);
  const exists = !nobodys.test(name);
  const records = exists && message.readUInt16BE(end) === typeA ? [addressRecord] : [];
  const header = Buffer.alloc(headerLength);
  message.copy(header, 0, 0, 2);
  header.writeUInt16BE(exists ? 0x8180 : 0x8183, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  return Buffer.concat([header, question, ...records]);
}

const addressRecord = Buffer.from([
  ...[0xc0, headerLength, 0, typeA, 0, 1, 0, 0, 0, 0, 0, 4],
  ...everybody.split('.').map(Number),
]);

function nameIn(message: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = headerLength;
  while (message[at] !== 0) {
    const length = message.readUInt8(at);
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.'), end: at + 1 };
}
