import { nodePaths } from '../../node-files/index.ts';
import type { NoteRule } from './note-facts.ts';

/** The rules that a fault of a hosts.toml belongs to; other faults have a name of their own. */
const ruleOfFault: Readonly<Record<string, string>> = {
  'control-character': 'control-character',
  'rewrite-unescaped': 'rewrite-unescaped',
  'duplicate-table': 'duplicate-endpoint',
};

/** containerd cannot read the registry's hosts.toml and pulls as if it were not there. */
export const hostsTomlIgnored: NoteRule = ({ ignored, nodeFiles }) => {
  if (ignored === null) return [];
  const { path: file, reason } = ignored;
  const fault = nodeFiles.faults.find((found) => found.file === file && found.consequence === 'file-ignored');
  const id = ruleOfFault[fault?.kind ?? ''] ?? 'hosts-toml-ignored';
  return [
    { id, words: 'hosts-toml-ignored', values: { file, reason }, attempt: null, paths: fault ? [fault.path] : [] },
  ];
};

/** The TLS files of the document that have to be on the node, as one that is missing ends every pull of the registry. */
export const tlsFilesNeeded: NoteRule = ({ hosts, image }) => {
  const named = hosts.filter(({ origin, sources }) => origin.kind !== 'endpoint' || sources.length > 0);
  const files = new Set(
    named.flatMap(({ tls }) => [...(tls?.ca ?? []), ...(tls?.pairs.flatMap(({ cert, key }) => [cert, key]) ?? [])]),
  );
  if (files.size === 0) return [];
  const values = { files: [...files], registry: image.registry };
  return [{ id: 'tls-file-on-node', words: 'tls-files-needed', values, attempt: null, paths: [] }];
};

/** A path that is not absolute is sought beside hosts.toml, or where containerd happens to run, and never beside the document. */
export const tlsRelative: NoteRule = ({ hosts, target }) => {
  const { certs } = nodePaths[target.program];
  return hosts.flatMap(({ tls, host, sources }) => {
    const named = [...(tls?.ca ?? []), ...(tls?.pairs.flatMap(({ cert, key }) => [cert, key]) ?? [])];
    const file = named.find((path) => !path.startsWith('/') || path.startsWith(`${certs}/`));
    if (file === undefined) return [];
    return [{ id: 'tls-pair', words: 'tls-relative', values: { file, host }, attempt: null, paths: sources }];
  });
};
