import { readDocument } from '../../document/index.ts';
import type { TargetRequest } from '../../node-files/index.ts';
import { targetOf } from '../../node-files/testing/any-registries.ts';
import { type ComparedTargets, compareTargets, type Note } from '../index.ts';

/** What changes for a document between two releases, both with the same options. */
export function compared(text: string, from: string, to: string, both: TargetRequest = {}): ComparedTargets {
  const reading = readDocument(text);
  if (!reading.accepted) throw new Error('K3s refuses the document');
  return compareTargets({
    reading,
    from: targetOf({ ...both, release: from }),
    to: targetOf({ ...both, release: to }),
  });
}

/** The notes with one of the ids, as `severity: value, value …` without the names of the releases and programs. */
export function told(
  id: Note['id'],
  text: string,
  from: string,
  to: string,
  both: TargetRequest = {},
): readonly string[] {
  return compared(text, from, to, both).notes.flatMap((note) => {
    if (note.id !== id) return [];
    const {
      from: _from,
      to: _to,
      program: _program,
      programBefore: _before,
      folder: _folder,
      log: _log,
      count: _count,
      more: _more,
      ...values
    } = note.values;
    const shown = Object.values(values).map((value) => (typeof value === 'object' ? value.join(', ') : value));
    return [`${note.severity}: ${shown.join(' | ')}`];
  });
}
