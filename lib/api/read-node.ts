import { z } from 'zod';
import { type DocumentReading, readDocument } from '../document/index.ts';
import type { CompileRegexp } from '../go/regexp/index.ts';
import {
  type NodeFiles,
  type Program,
  renderNodeFiles,
  type TargetError,
  type TargetNote,
} from '../node-files/index.ts';
import { type PullSetting, parseContainerdVersion } from '../pull/index.ts';
import { documentQuestion, targetOf } from './document-question.ts';

/** What every question about pulls holds: the document, its target, and the containerd that reads its files. */
export const nodeQuestion = documentQuestion.extend({
  build: z.enum(['k3s', 'upstream']).optional(),
  containerd: z.string().optional(),
  missing: z.array(z.string()).optional(),
});

export type NodeQuestion = z.infer<typeof nodeQuestion>;

/** Why there is no node to ask about. */
export type NodeError =
  | { readonly kind: 'target'; readonly error: TargetError }
  | { readonly kind: 'containerd-unreadable'; readonly version: string }
  | { readonly kind: 'document-refused'; readonly reading: DocumentReading; readonly program: Program }
  | { readonly kind: 'unwritable'; readonly file: string; readonly program: Program };

export type ReadNode =
  | { readonly ok: true; readonly setting: PullSetting; readonly notes: readonly TargetNote[] }
  | { readonly ok: false; readonly error: NodeError };

/** Reads the document of a question, and writes the files that its target makes of it. */
export function readNode(question: NodeQuestion, compileRegexp: CompileRegexp): ReadNode {
  const resolved = targetOf(question);
  if (!resolved.ok) return { ok: false, error: { kind: 'target', error: resolved.error } };
  const { target, notes } = resolved;
  const version = question.containerd ?? target.containerd;
  const containerd = parseContainerdVersion(version);
  if (containerd === null) return { ok: false, error: { kind: 'containerd-unreadable', version } };
  const reading = readDocument(question.registriesYaml);
  if (!reading.accepted) return { ok: false, error: { kind: 'document-refused', reading, program: target.program } };
  const { model } = reading;
  const nodeFiles = renderNodeFiles(model, target);
  const file = unwritableFile(nodeFiles);
  if (file !== null) return { ok: false, error: { kind: 'unwritable', file, program: target.program } };
  const { build = 'k3s', missing = [] } = question;
  return { ok: true, notes, setting: { model, target, nodeFiles, build, containerd, missing, compileRegexp } };
}

/** The file that the program fails to write, so that it does not start; null where it writes all. */
export function unwritableFile({ faults }: NodeFiles): string | null {
  return faults.find(({ consequence }) => consequence === 'k3s-refuses-to-start')?.file ?? null;
}
