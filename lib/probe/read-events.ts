import { type ProbeEvent, probeEvent } from './events.ts';

/**
 * Reads the lines of an answer as they come, however they are cut into chunks. Lines of a kind that is not known here are passed
 * over; an answer that ends before its last line, or in nonsense, is an error.
 */
export async function* readProbeEvents(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Exclude<ProbeEvent, { kind: 'done' }>, void> {
  for await (const line of linesOf(chunks)) {
    const read = probeEvent.safeParse(JSON.parse(line));
    if (!read.success) continue;
    if (read.data.kind === 'done') return;
    yield read.data;
  }
  throw new Error('The answer ends before its last line.');
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield line;
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield rest;
}
