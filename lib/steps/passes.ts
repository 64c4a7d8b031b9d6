/** One walk over many objects, in which what was made of each the last time is at hand. */
export type Pass<Of, Made> = {
  /** What was made the last time; asking for it keeps it, unless something else is kept instead. */
  readonly known: (of: Of) => Made | undefined;
  readonly keep: (of: Of, made: Made) => void;
  /** Forgets what was neither asked for nor kept in this pass. */
  readonly end: () => void;
};

/**
 * Begins passes over objects of which most stay the same. Not a `WeakMap`: thousands of entries in one hold a page up whenever
 * garbage is collected.
 */
export function createPasses<Of, Made>(): () => Pass<Of, Made> {
  let last: ReadonlyMap<Of, Made> = new Map();
  return () => {
    const now = new Map<Of, Made>();
    return {
      known(of) {
        const made = last.get(of);
        if (made !== undefined) now.set(of, made);
        return made;
      },
      keep: (of, made) => now.set(of, made),
      end() {
        last = now;
      },
    };
  };
}
