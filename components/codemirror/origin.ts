import { Annotation } from '@codemirror/state';

/** Marks what came from the editor's store, so that it is not sent back there nor held to what binds a person typing. */
export const fromStore = Annotation.define<true>();
