import fc from 'fast-check';

const pieces = ["'", '"', '$', '`', '\\', ' ', '\n', '\r\n', '\t', '!', '{{', '}}', '{%', '#', ':', '-', '|', '&', '%'];
const words = [
  'END_OF_FILE',
  '\nEND_OF_FILE\n',
  '$(id)',
  '%s',
  '~',
  'é',
  '镜像',
  '\u2028',
  '\u0085',
  '\ufeff',
  '😀',
  'a',
];

/** Contents that break careless quoting. */
export const nastyBytes = fc
  .array(fc.constantFrom(...pieces, ...words, '\0', '\x7f', 'x'.repeat(2000)), { maxLength: 12 })
  .map((parts) => new TextEncoder().encode(parts.join('')));

/** Absolute paths that break careless quoting. */
export const nastyPath = fc
  .array(fc.array(fc.constantFrom(...pieces, ...words), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((parts) => `/${parts.map((names) => names.join('')).join('/')}`);
