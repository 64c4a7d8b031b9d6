import { bytesOf, readableText } from '../../go/index.ts';
import type { NodeFile, Sources } from '../node-files.ts';
import { type LineWriter, noSources } from './line-writer.ts';

/** The file of all lines as they are. A value with a line end in it makes several lines of one. */
export function plainFile(path: string, written: LineWriter): NodeFile {
  const { texts, sources } = written.hasDelicateValues ? splitLines(written) : written;
  return { path, text: textOfLines(texts), sources };
}

/** Go's `unicode.IsSpace`, which differs from JavaScript's `\s` in U+0085 and U+FEFF. */
const blank = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/;

/** Go's `bufio.Scanner`, through which these lines go, gives up on a line (without its end) of 64 KiB. */
const scannerLimit = 65_536;

/**
 * The file as K3s writes it from v1.31.6 on: no blank lines, and one before each line that begins with a bracket. Null where a
 * line is too long for it, upon which K3s fails to start.
 */
export function squeezedFile(path: string, written: LineWriter): NodeFile | null {
  const text = textOfLines(written.texts);
  const isSqueezed = !written.hasDelicateValues && !isTooLong(text);
  return isSqueezed ? { path, text, sources: written.sources } : squeezedAnew(path, written);
}

/** Squeezes also the lines that values with line ends make. */
function squeezedAnew(path: string, written: LineWriter): NodeFile | null {
  const { texts, sources } = splitLines(written);
  const kept: string[] = [];
  const keptSources: Sources[] = [];
  let index = -1;
  for (const withReturn of texts) {
    index += 1;
    if (isTooLong(withReturn)) return null;
    const line = withReturn.endsWith('\r') ? withReturn.slice(0, -1) : withReturn;
    if (line === '' || blank.test(line)) continue;
    if (line.startsWith('[')) {
      kept.push('');
      keptSources.push(noSources);
    }
    kept.push(line);
    keptSources.push(sources[index] ?? noSources);
  }
  return { path, text: textOfLines(kept), sources: keptSources };
}

function isTooLong(line: string): boolean {
  return line.length * 3 >= scannerLimit && bytesOf(line).length >= scannerLimit;
}

function splitLines({ texts, sources }: LineWriter): { texts: readonly string[]; sources: readonly Sources[] } {
  const split = texts.map((text) => text.split('\n'));
  return { texts: split.flat(), sources: split.flatMap((lines, at) => lines.map(() => sources[at] ?? noSources)) };
}

function textOfLines(lines: readonly string[]): string {
  return readableText(`${lines.join('\n')}\n`);
}
