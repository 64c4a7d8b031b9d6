/** A stretch of the document's text, in UTF-16 code units as JavaScript counts them; `to` is exclusive. */
export type Range = { readonly from: number; readonly to: number };

/** A place as people count: lines and columns from 1, columns in UTF-16 code units. */
export type Position = { readonly line: number; readonly column: number };

/** Replaces `from`–`to` of the text before any edit of the same list; a list is sorted and does not overlap. */
export type TextEdit = { readonly from: number; readonly to: number; readonly insert: string };
