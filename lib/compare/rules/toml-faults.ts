import type { TomlFaultKind } from '../../node-files/index.ts';
import { faultChanges, type Outcome } from '../facts/fault-changes.ts';
import { listed } from '../facts/listed.ts';
import type { Note, NoteId, NoteRule } from '../note.ts';

const ids: readonly (readonly [TomlFaultKind, NoteId])[] = [
  ['duplicate-table', 'duplicate-endpoint'],
  ['ipv6-table-name', 'ipv6-name'],
  ['several-colons', 'several-colons'],
  ['rewrite-unescaped', 'rewrite-unescaped'],
  ['control-character', 'control-character'],
  ['quote-in-name', 'name-unescaped'],
  ['file-name-unescaped', 'file-name-unescaped'],
  ['line-too-long', 'line-too-long'],
];

const severities: Readonly<Record<Outcome, Note['severity']>> = {
  none: 'info',
  changed: 'warning',
  ignored: 'error',
  refused: 'error',
  stopped: 'error',
};

/** What K3s writes is TOML to one containerd and none to the other, or stands in a file whose loss costs more or less. */
export const tomlFaults: NoteRule = ({ from, to }) =>
  ids.flatMap(([kind, id]) =>
    faultChanges(kind, from, to).map(({ before, after, paths }) => ({
      id,
      severity: severities[after],
      values: { before, after, form: to.form, ...listed(paths.map(([, name = '']) => String(name))) },
      paths,
    })),
  );
