import type { EffectiveConfig, EffectiveMirror } from '../effective-registries.ts';

/** The entry of `configs` under a name. */
export type ConfigLookup = (name: string) => EffectiveConfig | undefined;

/** Makes something of an entry, of some other objects, and of what it looks up. */
export type Maker = <Made>(
  entry: EffectiveMirror | EffectiveConfig,
  others: readonly unknown[],
  make: (configOf: ConfigLookup) => Made,
) => Made;

type Configs = ReadonlyMap<string, EffectiveConfig>;

export function makerOf(configs: Configs): Maker {
  return (_entry, _others, make) => make((name) => configs.get(name));
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
  private readonly kept = new WeakMap<object, Making>();
  private last: Configs = new Map();

  /** A maker for the next rendering, which is of these `configs`. */
  makerOf(configs: Configs): Maker {
    const changed = configs !== this.last;
    this.last = configs;
    return (entry, others, make) => {
      const known = this.kept.get(entry);
      const isRight =
        known !== undefined && sameList(known.others, others) && (!changed || findsTheSame(known, configs));
      const making = isRight ? known : record(configs, others, make);
      if (!isRight) this.kept.set(entry, making);
      // Each kind of entry is made by one function alone.
      return making.made as ReturnType<typeof make>;
    };
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
