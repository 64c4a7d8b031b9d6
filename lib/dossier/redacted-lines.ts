import { type DocumentReading, lineIndex, redactDocument, secretRanges } from '../document/index.ts';

/** Says in which line of the redacted document something stands that is at an offset of the document itself. */
export function redactedLines(reading: DocumentReading): (offset: number) => number {
  const { text, marks } = redactDocument(reading);
  const secrets = secretRanges(reading);
  const lines = lineIndex(text);
  return (offset) => {
    let shift = 0;
    for (const [index, { range }] of secrets.entries()) {
      const mark = marks[index]?.range;
      if (mark === undefined || range.from > offset) break;
      if (offset < range.to) return lines.position(mark.from).line;
      shift = mark.to - range.to;
    }
    return lines.position(offset + shift).line;
  };
}
