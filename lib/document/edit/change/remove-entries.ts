import type { TextEdit } from '../../range.ts';
import type { Collection } from '../tree/entries.ts';
import { removeBlockEntries } from './remove-block.ts';
import { removeFlowEntries } from './remove-flow.ts';

/** Takes entries out of a collection. */
export function removeEntries(text: string, collection: Collection, indexes: readonly number[]): TextEdit[] {
  return collection.flow ? removeFlowEntries(text, collection, indexes) : removeBlockEntries(text, collection, indexes);
}
