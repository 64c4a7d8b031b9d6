export { compareNodeFiles, type FileChange } from './compare-node-files.ts';
export { type ComparedTargets, compareTargets, type TargetsToCompare } from './compare-targets.ts';
export type { Note, NoteId } from './note.ts';
export { type ComparedPlan, comparePlans } from './plans/compare-plans.ts';
export type { PlanChange } from './plans/plan-changes.ts';
export { type Gap, gapsBetween, type Lines, linesOf } from './text/gaps.ts';
export type { DiffLine, Hunk, LineSpan } from './text/hunk.ts';
export { hunksOf } from './text/hunks-of.ts';
export { type NumberedLine, type Row, sideBySide } from './text/side-by-side.ts';
