/** One value of an ASN.1 structure in DER. `whole` is the value with its tag and length. */
export type Der = {
  readonly tag: number;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly whole: Uint8Array<ArrayBuffer>;
};

export const tags = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The values that follow each other in `bytes`, or null where they are not DER to the end. */
export function readDer(bytes: Uint8Array<ArrayBuffer>): Der[] | null {
  const values: Der[] = [];
  let at = 0;
  while (at < bytes.length) {
    const size = readLength(bytes, at + 1);
    if (size === null || size.end > bytes.length) return null;
    values.push({
      tag: bytes[at] ?? 0,
      content: bytes.subarray(size.start, size.end),
      whole: bytes.subarray(at, size.end),
    });
    at = size.end;
  }
  return values;
}

/** The values inside of the one value that `bytes` hold; empty for anything else. */
export function partsOf(bytes: Uint8Array<ArrayBuffer>): readonly Der[] {
  const values = readDer(bytes);
  const [only] = values ?? [];
  if (only === undefined || values?.length !== 1) return [];
  return readDer(only.content) ?? [];
}

function readLength(bytes: Uint8Array, at: number): { start: number; end: number } | null {
  const first = bytes[at];
  if (first === undefined) return null;
  if (first < 0x80) return { start: at + 1, end: at + 1 + first };
  const digits = first - 0x80;
  if (digits === 0 || digits > 4) return null;
  let length = 0;
  for (const digit of bytes.subarray(at + 1, at + 1 + digits)) length = length * 256 + digit;
  return { start: at + 1 + digits, end: at + 1 + digits + length };
}

/** An object identifier in dotted numbers. */
export function objectIdentifier(value: Der | undefined): string {
  if (value?.tag !== tags.objectIdentifier) return '';
  const numbers: number[] = [];
  let number = 0;
  for (const byte of value.content) {
    number = number * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    numbers.push(number);
    number = 0;
  }
  const [first = 0, ...rest] = numbers;
  const root = Math.min(Math.floor(first / 40), 2);
  return [root, first - root * 40, ...rest].join('.');
}

/** The bytes of a positive integer without leading zeros. */
export function unsignedInteger(value: Der | undefined): Uint8Array<ArrayBuffer> {
  if (value?.tag !== tags.integer) return new Uint8Array();
  const first = value.content.findIndex((byte) => byte !== 0);
  return first < 0 ? new Uint8Array() : value.content.subarray(first);
}

/** What a bit string of whole bytes holds. */
export function bitStringBytes(value: Der | undefined): Uint8Array<ArrayBuffer> {
  return value?.tag === tags.bitString ? value.content.subarray(1) : new Uint8Array();
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
