import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { Proposal } from '@/lib/document/index.ts';
import type { Range } from '@/lib/document/range.ts';
import { type Spot, spotAt } from '@/lib/document/spot-at.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { helpFor } from './help-for.ts';
import { endpointHelp } from './mirror-help.ts';
import type { Circumstances, Sentence } from './sentence.ts';

/** What is said about a place of the text. */
export type Help = { readonly title: string; readonly sentences: readonly Sentence[] };

/** The help for what stands at a place of the text; null where there is nothing to say. */
export function helpAt(state: EditorState, offset: number): (Help & { readonly range: Range }) | null {
  const spot = spotAt(state.reading.root, offset);
  if (spot === null) return null;
  const sentences = sentencesFor(spot, circumstancesOf(state));
  return sentences.length === 0 ? null : { range: spot.node.range, title: titleOf(spot), sentences };
}

/** The help for something that could be written. */
export function helpForProposal({ kind, label, path }: Proposal, state: EditorState): Help | null {
  const circumstances = circumstancesOf(state);
  // A mirror that has no endpoints yet leads nowhere else.
  if (kind === 'name' && path[0] === 'mirrors' && label !== '*') return null;
  const sentences = kind === 'endpoint' ? endpointHelp(label, circumstances) : helpFor(path, 'key', circumstances);
  return sentences.length === 0 ? null : { title: hideUrlPassword(label), sentences };
}

function circumstancesOf({ accepted, nodeFiles, target }: EditorState): Circumstances {
  return { model: accepted.model, nodeFiles, target };
}

function sentencesFor(spot: Spot, circumstances: Circumstances): readonly Sentence[] {
  if (spot.as === 'key') return helpFor([...spot.path, spot.node.value], 'key', circumstances);
  if (spot.as === 'value') return helpFor(spot.path, 'value', circumstances);
  return spot.shape?.section === 'endpoint' ? endpointHelp(spot.node.value, circumstances) : [];
}

/** The key that it is about, or the endpoint; never a value, which may be a secret. */
function titleOf(spot: Spot): string {
  return hideUrlPassword(spot.as === 'value' ? String(spot.path.at(-1)) : spot.node.value);
}
