/**
 * A text as one word of a POSIX shell, whatever it holds but NUL. Dollars, backticks and tildes stand outside of the
 * quotes, where nobody takes them for a mistake.
 */
export function shellQuote(text: string): string {
  return /^[\w@%+:,./-]+$/.test(text) ? text : `'${text.replace(/['$`~]/g, "'\\$&'")}'`;
}
