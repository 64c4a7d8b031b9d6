import { textOf } from '../../go/index.ts';

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * The text of a `!!binary` scalar as Go's strict base64 reads it (line breaks are passed over), or null. A byte that
 * belongs to no character of UTF-8 becomes a lone low surrogate, U+DC80 for 0x80, so that it can be found again.
 */
export function decodeBinary(text: string): string | null {
  const digits = text.replace(/[\r\n]/g, '');
  return base64.test(digits) ? textOf(atob(digits)) : null;
}
