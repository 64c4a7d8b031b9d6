import { autocompletion, startCompletion } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import type { Suggestions } from '@/lib/document/index.ts';
import { completionLook } from './completion-look.ts';
import { completionSource, type ProposalInfo } from './completion-source.ts';

/**
 * Proposes keys, names and values while one types. Enter takes a proposal and Escape puts the list away; Tab stays what it is, so that the
 * text can be left.
 */
export function completion(suggestions: Suggestions, info: ProposalInfo): Extension {
  return [
    autocompletion({ override: [completionSource(suggestions, info)], icons: false, maxRenderedOptions: 40 }),
    // Control and space often change the input method.
    keymap.of([{ key: 'Alt-/', run: startCompletion }]),
    completionLook,
  ];
}
