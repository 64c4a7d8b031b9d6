import type { Severity } from '../document/index.ts';
import type { Finding } from './finding.ts';
import type { Subject } from './subject.ts';

/** One kind of problem. Its words are `problems.<id>` in `messages/`. */
export type Rule = {
  readonly id: string;
  /** Of its findings that do not say another. */
  readonly severity: Severity;
  /** The issues in which it was seen, or which explain it. */
  readonly source: readonly string[];
  find(subject: Subject): Iterable<Finding>;
};
