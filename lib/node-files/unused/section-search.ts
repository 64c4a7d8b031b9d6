import type { ModelPath } from '../../registries/path.ts';
import type { Steps } from '../../steps/index.ts';
import { inStretches } from '../../steps/stretches.ts';
import type { PartGroup } from './part-groups.ts';
import { SoughtEntry } from './sought-entry.ts';

/** What of the entries of a section is idle, by their names; of most entries nothing is. */
export type Idle = ReadonlyMap<string, readonly ModelPath[]>;

/** The search for what comes of some entries of a section. */
export class SectionSearch<Entry> {
  readonly entries: ReadonlyMap<string, Entry>;
  private readonly section: string;
  private readonly groupsOf: (entry: Entry) => readonly PartGroup[];
  private readonly idle: Map<string, readonly ModelPath[]>;
  /** The entries of which something is not found yet. */
  private readonly sought = new Map<string, SoughtEntry>();

  /** What is idle of entries that are not sought is as it was before. */
  constructor(
    section: string,
    entries: ReadonlyMap<string, Entry>,
    groupsOf: (entry: Entry) => readonly PartGroup[],
    before: Idle,
  ) {
    this.section = section;
    this.entries = entries;
    this.groupsOf = groupsOf;
    this.idle = new Map(before);
  }

  get isOver(): boolean {
    return this.sought.size === 0;
  }

  *seeking(names: readonly string[]): Steps<void> {
    yield* inStretches(names, (name) => this.seek(name));
  }

  seek(name: string): void {
    if (this.sought.has(name)) return;
    this.idle.delete(name);
    const entry = this.entries.get(name);
    if (entry !== undefined) this.sought.set(name, new SoughtEntry([this.section, name], this.groupsOf(entry)));
  }

  /** Notes that a line comes of an entry or of a part of it. */
  found(name: string, path: ModelPath): void {
    const entry = this.sought.get(name);
    if (entry === undefined) return;
    entry.found(path);
    if (entry.isAllUsed) this.sought.delete(name);
  }

  /** What was not found is idle. */
  end(): Idle {
    for (const [name, entry] of this.sought) this.idle.set(name, entry.idle);
    return this.idle;
  }
}
