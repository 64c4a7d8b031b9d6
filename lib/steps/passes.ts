/** One walk over many objects, in which what was made of each the last time is at hand. */
export type Pass<Of, Made> = {
  /** What was made the last time; asking for it keeps it, unless something else is kept instead. */
  readonly known: (of: Of) => Made | undefined;
  readonly keep: (of: Of, made: Made) => void;
  /** Forgets what was neither asked for nor kept in this pass, if only as soon as that is much. */
  readonly end: () => void;
};

type Kept<Made> = { made: Made; pass: number };

/** How much may be kept that is of no use any more: while one types it is one entry for each pass. */
const mostIdle = 64;

/**
 * Begins passes over objects of which most stay the same; each gives up the one before. Not a `WeakMap`: thousands of entries in one
 * hold a page up whenever garbage is collected. Nor a map for each pass, which would be garbage with the next.
 */
export function createPasses<Of, Made>(): () => Pass<Of, Made> {
  const kept = new Map<Of, Kept<Made>>();
  let last = 0;
  return () => {
    last += 1;
    const pass = last;
    let used = 0;
    const use = (each: Kept<Made>) => {
      if (each.pass !== pass) used += 1;
      each.pass = pass;
    };
    return {
      known(of) {
        const each = kept.get(of);
        if (each === undefined) return undefined;
        use(each);
        return each.made;
      },
      keep(of, made) {
        const each = kept.get(of) ?? { made, pass: 0 };
        each.made = made;
        kept.set(of, each);
        use(each);
      },
      end() {
        if (kept.size <= used + mostIdle) return;
        kept.forEach((each, of) => {
          if (each.pass !== pass) kept.delete(of);
        });
      },
    };
  };
}

/** Such passes for each of several owners, for as long as the owner lives. */
export function passesPerOwner<Of, Made>(): (owner: object) => Pass<Of, Made> {
  const passes = new WeakMap<object, () => Pass<Of, Made>>();
  return (owner) => {
    const begin = passes.get(owner) ?? createPasses();
    passes.set(owner, begin);
    return begin();
  };
}
