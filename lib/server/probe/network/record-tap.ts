import 'server-only';
import type { Socket } from 'node:net';
import { Duplex, type TransformCallback } from 'node:stream';

/** A socket whose TLS records are looked at on their way: what the other side speaks, and whether it asks for a certificate. */
export class RecordTap extends Duplex {
  readonly #socket: Socket;
  readonly #sent: Uint8Array[] = [];
  #first = Buffer.alloc(0);
  #listens = true;

  constructor(socket: Socket) {
    super();
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.on('end', () => this.push(null));
    socket.on('error', (error) => this.destroy(error));
    // What came before the end may not have been read yet.
    socket.on('close', () => socket.readableEnded || this.destroy());
  }

  /** What the other side sent first, where that is no TLS. */
  get answersInHttp(): boolean {
    return this.#first.subarray(0, 5).toString('latin1') === 'HTTP/';
  }

  /** What was sent up to now; from here on nothing is kept. */
  takeSent(): Buffer {
    this.#listens = false;
    return Buffer.concat(this.#sent.splice(0));
  }

  #receive(chunk: Buffer): void {
    if (this.#first.length < 5) this.#first = Buffer.concat([this.#first, chunk.subarray(0, 5)]);
    if (!this.push(chunk)) this.#socket.pause();
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.#listens) this.#sent.push(chunk);
    this.#socket.write(chunk, done);
  }

  override _final(done: TransformCallback): void {
    this.#socket.end(done);
  }

  override _destroy(error: Error | null, done: TransformCallback): void {
    this.#socket.destroy();
    done(error);
  }
}
