import { createSocket, type RemoteInfo } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import type { Lookup } from '../guard/lookup.ts';

export type DnsServer = {
  readonly lookup: Lookup;
  /** The names that were asked for, in order. */
  readonly asked: readonly string[];
};

/** A name server of its own; `addressesOf` says the IPv4 addresses of a name each time that it is asked for. */
export async function startDnsServer(
  addressesOf: (name: string, time: number) => readonly string[],
): Promise<DnsServer> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (question: Buffer, { port, address }: RemoteInfo) => {
    const name = nameIn(question);
    asked.push(name);
    const times = asked.filter((earlier) => earlier === name).length;
    socket.send(answer(question, addressesOf(name, times)), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  onTestFinished(() => {
    socket.close();
  });
  const resolver = new Resolver({ timeout: 30_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return { asked, lookup: (name) => resolver.resolve4(name) };
}

const headerLength = 12;

function nameIn(question: Buffer): string {
  const labels: string[] = [];
  for (let at = headerLength; question[at] !== 0; ) {
    const length = question.readUInt8(at);
    labels.push(question.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return labels.join('.');
}

function answer(question: Buffer, addresses: readonly string[]): Buffer {
  const end = question.indexOf(0, headerLength) + 5;
  const header = Buffer.alloc(headerLength);
  question.copy(header, 0, 0, 2);
  // An answer; without an address it says that there is no such name.
  header.writeUInt16BE(addresses.length > 0 ? 0x8180 : 0x8183, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(addresses.length, 6);
  const records = addresses.map((address) =>
    Buffer.from([0xc0, headerLength, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...address.split('.').map(Number)]),
  );
  return Buffer.concat([header, question.subarray(headerLength, end), ...records]);
}
