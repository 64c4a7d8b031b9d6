import { changedStretch } from '../../registries/changed-stretch.ts';
import type { NodeFile, Sources } from '../node-files.ts';
import { sameSources } from '../text/source.ts';

/** What the lines came of in which a file is not the same as before, the elder and the younger ones. */
export function changedSources(before: NodeFile | undefined, now: NodeFile | undefined): readonly Sources[] {
  return changedStretch(before?.sources ?? [], now?.sources ?? [], sameSources);
}
