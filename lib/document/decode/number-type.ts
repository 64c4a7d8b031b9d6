const plainFloat = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const dottedFloat = /^\.[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?$/;
const integer = /^([-+]?)(?:(0[xX][0-9a-fA-F]+)|(0[bB][01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;

const maxSigned = 2n ** 63n;
const maxUnsigned = 2n ** 64n;

/**
 * What yaml.v2 finds in a text that begins with a sign, a digit or a dot: an integer, one above 2^63 (`unsigned`), a
 * float, or no number. Underscores count for nothing, except behind a leading dot, where Go has its own rule.
 */
export function numberType(text: string): 'int' | 'unsigned' | 'float' | null {
  if (text.startsWith('.')) return dottedFloat.test(text) && isFiniteNumber(text.replaceAll('_', '')) ? 'float' : null;
  const plain = text.replaceAll('_', '');
  const whole = integerType(plain);
  if (whole !== null) return whole;
  if (plainFloat.test(plain) && isFiniteNumber(plain)) return 'float';
  return binaryType(plain);
}

function integerType(plain: string): 'int' | 'unsigned' | null {
  const [, sign, hex, binary, octal, decimal] = integer.exec(plain) ?? [];
  if (sign === undefined) return null;
  const size = BigInt(hex ?? binary ?? (octal === undefined ? (decimal ?? '0') : `0o${octal}`));
  if (size < maxSigned || (sign === '-' && size === maxSigned)) return 'int';
  return sign === '' && size < maxUnsigned ? 'unsigned' : null;
}

/** yaml.v2 tries the digits behind `0b` on their own, so a sign may stand there. */
function binaryType(plain: string): 'int' | null {
  const digits = /^0b([-+]?)([01]+)$/.exec(plain)?.[2];
  return digits !== undefined && BigInt(`0b${digits}`) < maxSigned ? 'int' : null;
}

function isFiniteNumber(text: string): boolean {
  return Number.isFinite(Number(text));
}
