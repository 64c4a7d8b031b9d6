import type { ModelPath } from '../../registries/path.ts';
import type { Sources } from '../node-files.ts';
import { hasSeveralColons } from '../toml/host-colons.ts';
import type { ValuePlace } from '../toml/value-place.ts';

export const noSources: Sources = [];

/** A value of the model that may not be what TOML makes of it. */
export type PlacedValue = {
  readonly text: string;
  readonly place: ValuePlace;
  readonly path: ModelPath;
  /** Whether it is a key that TOML takes for one that stands in the same table already. */
  readonly isTaken: boolean;
};

/** Whatever one of TOML's strings and names takes amiss. */
const delicate = /["'\\[\]\x00-\x1f\x7f\udc80-\udcff]/;

/** Collects the lines of one file, each with what caused it. */
export class LineWriter {
  /** Whether no line is blank but the one before each table, as K3s has it from v1.31.6 on. */
  readonly squeezes: boolean;
  readonly texts: string[] = [];
  readonly sources: Sources[] = [];
  readonly values: PlacedValue[] = [];
  readonly tables: { readonly name: string; readonly path: ModelPath }[] = [];
  /** What stands for hosts whose names have several colons. */
  readonly hosts: { readonly path: ModelPath }[] = [];
  /** Whether a value was written that may hold the end of a line. */
  hasDelicateValues = false;

  constructor(squeezes: boolean) {
    this.squeezes = squeezes;
  }

  line(text: string, sources: Sources): void {
    this.texts.push(text);
    this.sources.push(sources);
  }

  /** A line that begins with a bracket. */
  table(text: string, sources: Sources): void {
    if (this.squeezes) this.line('', noSources);
    this.line(text, sources);
  }

  /** Lines that every document gets. */
  fixed(...texts: readonly string[]): void {
    for (const text of texts) {
      if (text.startsWith('[')) this.table(text, noSources);
      else if (!this.squeezes || text.trim() !== '') this.line(text, noSources);
    }
  }

  /** Notes that the line just written holds a value of the model; what the program added has no path and is well. */
  holds(text: string, place: ValuePlace, path: ModelPath | null, isTaken = false): void {
    if (path === null || !delicate.test(text)) return;
    this.hasDelicateValues = true;
    this.values.push({ text, place, path, isTaken });
  }

  /** Notes that the line just written holds the URL of a host. */
  asks(url: string, path: ModelPath | null): void {
    if (path !== null && hasSeveralColons(url)) this.hosts.push({ path });
  }

  /** Notes that a line holds an option as it is. */
  holdsOption(text: string): void {
    this.hasDelicateValues ||= delicate.test(text);
  }

  /** Notes a table whose name may come twice. */
  opens(name: string, path: ModelPath | null): void {
    this.tables.push({ name, path: path ?? [] });
  }
}
