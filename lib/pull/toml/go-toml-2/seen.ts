import { TomlFailure } from '../cursor.ts';

/** What a key was used for so far. */
type Seen = {
  kind: 'table' | 'value';
  /** Whether it may not be named again: a heading named it, or dotted keys of a table that is over. */
  explicit: boolean;
  byKey: boolean;
  readonly children: Map<string, Seen>;
};

/** Tells keys and tables that stand in a file twice, as the library does before it decodes them. */
export class SeenKeys {
  readonly #root: Seen = seenAs({ explicit: true });
  #current: Seen = this.#root;

  heading(path: readonly string[]): void {
    finish(this.#current);
    let found = this.#root;
    for (const [index, name] of path.entries()) {
      const isLast = index === path.length - 1;
      const child = found.children.get(name);
      if (child === undefined) found.children.set(name, seenAs({ explicit: isLast }));
      else if (child.kind === 'value') {
        throw new SeenTwice(`expected ${name} to be a table, not a value`);
      } else if (isLast && child.explicit) throw new SeenTwice(`table ${name} already exists`);
      else if (isLast) child.explicit = true;
      found = found.children.get(name) ?? found;
    }
    this.#current = found;
  }

  assignment(path: readonly string[]): void {
    let found = this.#current;
    for (const [index, name] of path.entries()) {
      const child = found.children.get(name);
      if (child === undefined) found.children.set(name, seenAs({ byKey: true }));
      else if (index === path.length - 1) throw new SeenTwice(`key ${name} is already defined`);
      else if (child.kind === 'value') throw new SeenTwice(`expected ${name} to be a table, not a value`);
      else if (child.explicit) {
        throw new SeenTwice(`cannot redefine table ${name} that has already been explicitly defined`);
      }
      found = found.children.get(name) ?? found;
    }
    found.kind = 'value';
  }
}

/** Unlike other failures, these are told without a place. */
export class SeenTwice extends TomlFailure {
  constructor(message: string) {
    super(-1, message);
  }
}

function seenAs(flags: Partial<Pick<Seen, 'explicit' | 'byKey'>>): Seen {
  return { kind: 'table', explicit: false, byKey: false, ...flags, children: new Map() };
}

/** Tables that dotted keys made are closed once the next heading comes. */
function finish(seen: Seen): void {
  for (const child of seen.children.values()) {
    if (child.byKey) child.explicit = true;
    child.byKey = false;
    finish(child);
  }
}
