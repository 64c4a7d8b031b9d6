/** The port of Go's `net.SplitHostPort`; empty where there is none or the pair is no pair. */
export function portOfPair(pair: string): string {
  const bracketed = /^\[[^[\]]*\]:([^:[\]]*)$/.exec(pair);
  return bracketed?.[1] ?? /^[^:[\]]*:([^:[\]]*)$/.exec(pair)?.[1] ?? '';
}
