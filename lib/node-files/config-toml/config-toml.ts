import type { EffectiveRegistries } from '../effective-registries.ts';
import type { Target } from '../target.ts';
import type { LineWriter } from '../text/line-writer.ts';

/** Writes the lines of one line's config.toml. */
export type ConfigToml = (out: LineWriter, registries: EffectiveRegistries, target: Target) => void;
