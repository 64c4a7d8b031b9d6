import { bytesOf } from './byte-string.ts';

const surrogate = /[\ud800-\udfff]/;

/** The order of Go's strings: by UTF-8 bytes, which differs from JavaScript's order where surrogates are involved. */
export function compareBytes(one: string, other: string): number {
  if (one === other) return 0;
  if (surrogate.test(one) || surrogate.test(other)) return bytesOf(one) < bytesOf(other) ? -1 : 1;
  return one < other ? -1 : 1;
}

/** The texts in byte order, the order in which Go's templates walk a map. */
export function inByteOrder(texts: Iterable<string>): string[] {
  const list = [...texts];
  return list.some((text) => surrogate.test(text)) ? list.sort(compareBytes) : list.sort();
}
