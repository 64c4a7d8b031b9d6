import type { PlacedSecret } from './outcome.ts';

/** Secrets that go over several lines, by their lines: a line stays one, whether its secret is hidden or not. */
export function linewise(text: string, secrets: readonly PlacedSecret[]): readonly PlacedSecret[] {
  return secrets.flatMap((secret) => {
    const written = text.slice(secret.from, secret.to);
    if (!written.includes('\n')) return [secret];
    return [...written.matchAll(/[^\s\n][^\n]*/g)].map(({ 0: line, index }) => {
      const from = secret.from + index;
      return { ...secret, from, to: from + line.length };
    });
  });
}
