/** Somebody of the team. */
export type Person = { readonly id: string; readonly name: string };

/** A content as the server has it. */
export type Stored<Content> = { readonly version: number; readonly content: Content };

/** The same with who wrote it, where that is known. */
export type Foreign<Content> = Stored<Content> & { readonly by: Person | null };

/** What became of a save. */
export type Put<Content, Why> =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'conflict'; readonly theirs: Foreign<Content> }
  /** The server did not answer, or not as itself: it may have saved it or not. */
  | { readonly kind: 'away' }
  | { readonly kind: 'refused'; readonly why: Why };

/** Conflicts stand in the content as this page has them until they are decided. */
export type Merged<Content, Conflict> = { readonly content: Content; readonly conflicts: readonly Conflict[] };

/** A published revision to lay a draft upon; `base` is the one that it was made from. */
export type Onto<Content> = { readonly revision: number; readonly base: Content; readonly theirs: Content };

export type News =
  /** Somebody's version was taken over as it is, or merged with what was changed here. */
  | { readonly kind: 'taken' | 'merged'; readonly by: Person | null }
  | { readonly kind: 'rebased'; readonly revision: number };

/** What a saver works with: the page, and the server. */
export type Desk<Content, Conflict, Why> = {
  /** What stands on the page. */
  readonly read: () => Content;
  readonly same: (one: Content, other: Content) => boolean;
  readonly put: (over: number, content: Content, onto: number | null) => Promise<Put<Content, Why>>;
  /** What the server has; null where it does not say. */
  readonly load: () => Promise<Foreign<Content> | null>;
  /** What is published; null where the server does not say. */
  readonly loadOnto: () => Promise<Onto<Content> | null>;
  readonly merge: (base: Content, mine: Content, theirs: Content) => Promise<Merged<Content, Conflict>>;
  /** Puts it in place of what stands on the page, as one step. */
  readonly show: (merged: Merged<Content, Conflict>) => Promise<void>;
  readonly tell: (news: News) => void;
  readonly later: (ms: number, run: () => void) => () => void;
};

export type Status<Conflict, Why> =
  | { readonly kind: 'saved' | 'unsaved' | 'saving' | 'away' }
  | {
      readonly kind: 'conflict';
      readonly conflicts: readonly Conflict[];
      readonly by: Person | null;
      /** The published revision that the draft is being laid upon; null where somebody saved. */
      readonly revision: number | null;
    }
  | { readonly kind: 'refused'; readonly why: Why };
