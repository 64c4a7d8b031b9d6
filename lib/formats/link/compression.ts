import { deflateSync, Inflate } from 'fflate';
import { dictionary } from './dictionary.ts';

/** So little at a time that what comes out of it, a thousand times more at most, is soon seen to be too much. */
const slice = 1024;

export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9, dictionary });
}

/** What was deflated; `too-large` as soon as it is more than `most` bytes, null where it is damaged. */
export function inflate(bytes: Uint8Array, most: number): Uint8Array | 'too-large' | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflating = new Inflate({ dictionary }, (part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < bytes.length; at += slice) {
      inflating.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
      if (length > most) return 'too-large';
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
