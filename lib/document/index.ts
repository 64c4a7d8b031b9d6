export { decodeDocument } from './decode-document.ts';
export type { Diagnostic, Fix, MessageValues, Severity } from './diagnostic.ts';
export { type LineIndex, lineIndex } from './lines.ts';
export type { Place, Places } from './places.ts';
export type { Position, Range, TextEdit } from './range.ts';
export { type DocumentReading, readDocument } from './read-document.ts';
