import { createStore } from 'zustand/vanilla';
import type { Desk, Foreign, Merged, Put, Status, Stored } from './desk.ts';

const firstPause = 1000;
const longestPause = 30_000;
/** Of saves that nobody knows the outcome of, these are told from somebody else's. */
const mostSent = 16;

/**
 * Keeps the server's draft as the page has it: one save at a time, over the version that the page knows and no other. What
 * somebody else saved is merged before anything goes on; nothing is saved while that is in conflict.
 */
export function createSaver<Content, Conflict, Why>(desk: Desk<Content, Conflict, Why>, loaded: Stored<Content>) {
  const store = createStore<Status<Conflict, Why>>()(() => ({ kind: 'saved' }));
  const set = (status: Status<Conflict, Why>) => store.setState(status, true);
  /** What the page's content was made from. */
  let base = loaded;
  /** Saved since the server last said what it has, with no word of what became of it. */
  let sent: readonly Content[] = [];
  let newest = loaded.version;
  let changed = false;
  let onto: number | null = null;
  let rebasing = false;
  let undecided: { readonly base: Stored<Content>; readonly onto: number | null } | null = null;
  let tries = 0;
  let cancelRetry: (() => void) | null = null;
  let asked = false;
  let running: Promise<void> | null = null;
  let ended = false;

  const read = () => {
    const content = desk.read();
    changed = false;
    return content;
  };
  const away = (): false => {
    if (store.getState().kind !== 'saved') set({ kind: 'away' });
    cancelRetry = desk.later(Math.min(firstPause * 2 ** tries++, longestPause), retry);
    return false;
  };
  const merged = async (from: Content, theirs: Content): Promise<[Merged<Content, Conflict>, 'taken' | 'merged']> => {
    for (;;) {
      const mine = read();
      if (desk.same(mine, from)) return [{ content: theirs, conflicts: [] }, 'taken'];
      const merge = await desk.merge(from, mine, theirs);
      if (!changed && desk.same(desk.read(), mine)) return [merge, 'merged'];
    }
  };
  const reconcile = async ({ by, ...theirs }: Foreign<Content>): Promise<boolean> => {
    const isOurs = sent.some((content) => desk.same(content, theirs.content));
    sent = [];
    newest = Math.max(newest, theirs.version);
    if (!isOurs && theirs.version !== base.version) {
      const [merge, kind] = await merged(base.content, theirs.content);
      if (ended) return false;
      await desk.show(merge);
      if (merge.conflicts.length > 0) {
        undecided = { base: theirs, onto };
        set({ kind: 'conflict', conflicts: merge.conflicts, by, revision: null });
        return false;
      }
      desk.tell({ kind, by });
    }
    base = theirs;
    return true;
  };
  const rebase = async (): Promise<boolean> => {
    const target = await desk.loadOnto();
    if (target === null) return away();
    rebasing = false;
    const mine = read();
    const merge = await desk.merge(target.base, mine, target.theirs);
    if (changed || !desk.same(desk.read(), mine)) {
      rebasing = true;
      return true;
    }
    await desk.show(merge);
    if (merge.conflicts.length > 0) {
      undecided = { base, onto: target.revision };
      set({ kind: 'conflict', conflicts: merge.conflicts, by: null, revision: target.revision });
      return false;
    }
    onto = target.revision;
    return true;
  };
  const followed = async (put: Put<Content, Why>): Promise<boolean> => {
    if (put.kind === 'away') return away();
    tries = 0;
    if (put.kind === 'conflict') return reconcile(put.theirs);
    const revision = onto;
    onto = null;
    if (put.kind === 'refused') {
      sent = [];
      // Yet another revision was published meanwhile: what the page has by now is saved, and can be laid upon that one.
      if (revision !== null) return true;
      set(put);
      return false;
    }
    base = { version: put.version, content: sent.at(-1) ?? base.content };
    newest = Math.max(newest, put.version);
    sent = [];
    if (revision !== null) desk.tell({ kind: 'rebased', revision });
    set({ kind: changed ? 'unsaved' : 'saved' });
    return asked || rebasing || newest > base.version;
  };
  /** One thing that is to be done; gives whether there may be more. */
  const step = async (): Promise<boolean> => {
    if (undecided !== null || ended) return false;
    asked = false;
    if (newest > base.version) return learn();
    const content = read();
    const isKnown = onto === null && desk.same(content, base.content);
    if (isKnown && sent.length > 0) return learn();
    if (isKnown && rebasing) return rebase();
    if (isKnown) {
      set({ kind: 'saved' });
      return false;
    }
    set({ kind: 'saving' });
    sent = [...sent.slice(1 - mostSent), content];
    return followed(await desk.put(base.version, content, onto));
  };
  const learn = async () => {
    const theirs = await desk.load();
    if (theirs === null) return away();
    tries = 0;
    newest = theirs.version;
    return reconcile(theirs);
  };
  const work = async () => {
    // What merges comes from the server, which may be away by then.
    while (await step().catch(away)) if (ended) return;
  };
  const run = () => {
    asked = true;
    cancelRetry?.();
    cancelRetry = null;
    running ??= work().finally(() => {
      running = null;
      if (asked && undecided === null && cancelRetry === null && !ended) run();
    });
  };
  const retry = () => {
    if (!ended) run();
  };

  return {
    store,
    /** Is told at once of every change on the page. */
    touch() {
      changed = true;
      if (store.getState().kind === 'saved') set({ kind: 'unsaved' });
    },
    /** Is told once changes rest. */
    rest() {
      if (cancelRetry === null) run();
    },
    /** Tries again now what waits for the server. */
    retry,
    /** Is told which version the server has. */
    notice(version: number) {
      newest = Math.max(newest, version);
      if (newest > base.version && !changed && cancelRetry === null) run();
    },
    /** Lays the draft upon what is published, once all is saved. */
    rebase() {
      rebasing = true;
      run();
    },
    /** All conflicts are decided, as the page has it. */
    decide() {
      if (undecided === null) return;
      ({ base, onto } = undecided);
      undecided = null;
      set({ kind: 'unsaved' });
      run();
    },
    /** Leaves the draft where it was, which the page has again. */
    giveUp() {
      const status = store.getState();
      if (status.kind !== 'conflict' || status.revision === null) return;
      undecided = null;
      set({ kind: 'unsaved' });
      run();
    },
    /** Whether all that stands on the page is saved, once that was tried. */
    async flush(): Promise<boolean> {
      do {
        run();
        await running;
      } while (changed && store.getState().kind === 'unsaved');
      return store.getState().kind === 'saved';
    },
    version: () => base.version,
    /** What a last save would have to say while the page is going; null where there is nothing to say, or one is under way. */
    last(): Stored<Content> | null {
      const content = desk.read();
      const isIdle = running === null && undecided === null && onto === null;
      return isIdle && !desk.same(content, base.content) ? { version: base.version, content } : null;
    },
    /** Whether something of the page is not on the server. */
    isUnsaved: () => store.getState().kind !== 'saved' || changed,
    end() {
      ended = true;
      cancelRetry?.();
    },
  };
}

export type Saver<Content, Conflict, Why> = ReturnType<typeof createSaver<Content, Conflict, Why>>;
