import type { ModelPath } from '../../registries/path.ts';
import type { Sources } from '../node-files.ts';
import type { ValuePlace } from '../toml/value-place.ts';

export const noSources: Sources = [];

/** A value of the model that may not be what TOML makes of it. */
export type PlacedValue = { readonly text: string; readonly place: ValuePlace; readonly path: ModelPath };

/** Whatever one of TOML's strings and names takes amiss. */
const delicate = /["'\\[\]\x00-\x1f\x7f\udc80-\udcff]/;

/** Collects the lines of one file, each with what caused it. */
export class LineWriter {
  readonly texts: string[] = [];
  readonly sources: Sources[] = [];
  readonly values: PlacedValue[] = [];
  readonly tables: { readonly name: string; readonly path: ModelPath }[] = [];

  line(text: string, sources: Sources): void {
    this.texts.push(text);
    this.sources.push(sources);
  }

  /** Lines that every document gets. */
  fixed(...texts: readonly string[]): void {
    for (const text of texts) this.line(text, noSources);
  }

  /** Notes that the line just written holds a value of the model; what the program added has no path and is well. */
  holds(text: string, place: ValuePlace, path: ModelPath | null): void {
    if (path !== null && delicate.test(text)) this.values.push({ text, place, path });
  }

  /** Notes a table whose name may come twice. */
  opens(name: string, path: ModelPath | null): void {
    this.tables.push({ name, path: path ?? [] });
  }
}
