import type { Severity } from '../document/index.ts';
import type { Config } from '../registries/model.ts';
import type { MirrorFact } from './facts/mirrors.ts';
import type { Finding } from './finding.ts';
import type { Setting } from './setting.ts';
import type { Subject } from './subject.ts';

/** One kind of problem. Its words are `problems.<id>` in `messages/`. */
export type Rule = {
  readonly id: string;
  /** Of its findings that do not say another. */
  readonly severity: Severity;
  /** The issues in which it was seen, or which explain it. */
  readonly source: readonly string[];
  /** What is told of a mirror by nothing but it: that is kept as long as it stays the same. */
  readonly ofMirror?: (fact: MirrorFact, setting: Setting) => Iterable<Finding>;
  /** The same of an entry of `configs`. */
  readonly ofConfig?: (name: string, config: Config, setting: Setting) => Iterable<Finding>;
  /** What takes a look at several entries. */
  readonly find?: (subject: Subject) => Iterable<Finding>;
};
