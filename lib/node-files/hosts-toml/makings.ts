import { copyEntries } from '../../registries/copy-entries.ts';
import type { EffectiveConfig, EffectiveMirror, EffectiveRegistries } from '../effective-registries.ts';

/** The entry of `configs` under a name. */
export type ConfigLookup = (name: string) => EffectiveConfig | undefined;

/** Makes something of an entry, of some other objects, and of what it looks up. */
export type Maker = <Made>(entry: Entry, others: readonly unknown[], make: (configOf: ConfigLookup) => Made) => Made;

type Entry = EffectiveMirror | EffectiveConfig;

type Configs = EffectiveRegistries['configs'];

/** A maker for one rendering; `end` says whether what is kept of all entries is right for it, as it is where it was asked for each. */
type OneMaker = { readonly make: Maker; readonly end: (isAllRight: boolean) => void };

export function makerOf({ configs }: EffectiveRegistries): OneMaker {
  return { make: (_entry, _others, make) => make((name) => configs.get(name)), end: () => undefined };
}

/** What was made of an entry, and all else that it was made of. */
type Making = {
  readonly others: readonly unknown[];
  readonly names: readonly string[];
  readonly found: readonly (EffectiveConfig | undefined)[];
  readonly made: unknown;
};

/**
 * Keeps what was made of each entry, for as long as all that it was made of stays the same object. While one types, it does for all
 * entries but one.
 */
export class Makings {
  // Not a `WeakMap`: thousands of entries in one hold a page up whenever garbage is collected.
  private readonly kept: Map<Entry, Making>;
  /** The configs that all that is kept is right for; null where that is not known. */
  private last: Configs | null = null;
  private youngest: OneMaker | null = null;

  constructor(kept: ReadonlyMap<Entry, Making> = new Map()) {
    this.kept = copyEntries(kept);
  }

  /** The same for other renderings, of which these know nothing. */
  copy(): Makings {
    return new Makings(this.kept);
  }

  /** Whether all that is kept is what these configs make of it. */
  areRightFor(configs: Configs): boolean {
    return this.last === configs;
  }

  /** The names of entries for which something was looked up under one of these, where all that is kept is right. */
  askersOf(names: ReadonlySet<string>): readonly string[] {
    const askers = new Set<string>();
    if (names.size === 0) return [];
    for (const [{ name }, making] of this.kept) {
      if (making.names.some((asked) => names.has(asked))) askers.add(name);
    }
    return [...askers];
  }

  /** A maker for the next rendering, which is of these `registries`. Another may be at work before it ends. */
  makerOf(registries: EffectiveRegistries): OneMaker {
    const { configs } = registries;
    const unchanged = configs === this.last;
    const make: Maker = (entry, others, makeIt) => {
      const isAlone = this.youngest === maker;
      const known = this.kept.get(entry);
      const isRight =
        known !== undefined &&
        sameList(known.others, others) &&
        ((unchanged && isAlone) || findsTheSame(known, configs));
      const making = isRight ? known : record(configs, others, makeIt);
      if (!isRight) this.kept.set(entry, making);
      if (!isRight && !isAlone) this.last = null;
      // Each kind of entry is made by one function alone.
      return making.made as ReturnType<typeof makeIt>;
    };
    const end = (isAllRight: boolean) => {
      if (isAllRight && this.youngest === maker) this.last = configs;
      this.forget(registries);
    };
    const maker: OneMaker = { make, end };
    this.youngest = maker;
    this.last = null;
    return maker;
  }

  /** Lets go of what was made of entries that are no more, once those are as many as the others. */
  private forget({ mirrors, configs }: EffectiveRegistries): void {
    if (this.kept.size < 2 * (mirrors.size + configs.size) + 64) return;
    for (const entry of this.kept.keys()) {
      if (mirrors.get(entry.name) !== entry && configs.get(entry.name) !== entry) this.kept.delete(entry);
    }
  }
}

function record(configs: Configs, others: readonly unknown[], make: (configOf: ConfigLookup) => unknown): Making {
  const names: string[] = [];
  const found: (EffectiveConfig | undefined)[] = [];
  const made = make((name) => {
    const config = configs.get(name);
    names.push(name);
    found.push(config);
    return config;
  });
  return { others, names, found, made };
}

function findsTheSame({ names, found }: Making, configs: Configs): boolean {
  return names.every((name, index) => configs.get(name) === found[index]);
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
