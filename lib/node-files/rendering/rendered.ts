import type { NodeFile, TomlFault } from '../node-files.ts';
import { plainFile, squeezedFile } from '../text/finished-file.ts';
import type { LineWriter } from '../text/line-writer.ts';
import { sameSources } from '../text/source.ts';
import { tomlFaults } from '../toml/toml-faults.ts';
import type { TomlReader } from '../toml/toml-reader.ts';

/** A file, or null where K3s fails to write it, and what is wrong with its TOML. */
export type Rendered = { readonly file: NodeFile | null; readonly faults: readonly TomlFault[] };

/** Makes a file of the lines written for it. */
export function rendered(path: string, written: LineWriter, reader: TomlReader): Rendered {
  const file = written.squeezes ? squeezedFile(path, written) : plainFile(path, written);
  if (file !== null) return { file, faults: tomlFaults(path, written, reader) };
  return {
    file,
    faults: [{ file: path, path: longest(written), kind: 'line-too-long', consequence: 'k3s-refuses-to-start' }],
  };
}

function longest({ texts, sources }: LineWriter) {
  const at = texts.reduce((best, text, index) => (text.length > (texts[best] ?? '').length ? index : best), 0);
  return sources[at]?.[0] ?? [];
}

/** Whether two files are the same to the last source, so that the elder may stay. */
export function sameFile(one: NodeFile, other: NodeFile): boolean {
  if (one.path !== other.path || one.text !== other.text) return false;
  return one.sources.every((sources, line) => sameSources(sources, other.sources[line] ?? []));
}
