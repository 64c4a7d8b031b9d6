import 'server-only';
import type { NodeState } from '../../profile/nodes.ts';
import type { NodeRow } from '../database/tables.ts';

type Reported = Pick<NodeRow, 'checksum' | 'outcome' | 'every_minutes' | 'reported_at'>;

export type Revisions = {
  /** Of what is published; null before the first. */
  readonly published: string | null;
  readonly all: ReadonlySet<string>;
};

/** Who reports every so often is silent when twice that time is over; of a node that nothing makes report, its last word counts. */
export function nodeState(node: Reported, { published, all }: Revisions, now: number): NodeState {
  const { checksum, outcome, every_minutes, reported_at } = node;
  if (every_minutes !== null && now - Date.parse(reported_at) > 2 * every_minutes * 60_000) return 'silent';
  if (outcome === 'failed') return 'failing';
  if (checksum === null) return 'behind';
  if (checksum === published) return 'current';
  return all.has(checksum) ? 'behind' : 'drifted';
}
