import 'server-only';
import type { ReadNode } from '../../api/index.ts';

/** The target that was answered for, and what stands in where its release is not known. */
export function describeTarget({ setting, notes }: Extract<ReadNode, { ok: true }>) {
  const { program, line, release, containerd } = setting.target;
  return { program, line, release, containerd, standIn: notes[0]?.standIn ?? null };
}
