export { type Change, type ChangeId, changeIds } from './change.ts';
export { type Content, changesBetween, documentChanges } from './changes-between.ts';
