import type { Range } from '../range.ts';
import { composeBlockMapping, composeBlockSequence, composeIndentlessSequence } from './compose-block.ts';
import { composeFlowMapping, composeFlowPair, composeFlowSequence } from './compose-flow.ts';
import { Composer } from './composer.ts';
import { readDirectives } from './directives.ts';
import { type Fault, FaultSignal } from './fault.ts';
import type { Frame } from './frame.ts';
import type { YamlNode } from './node.ts';
import { unreadRest } from './unread-rest.ts';

export type YamlDocument = {
  /** Null for a text without a document; up to the fault where there is one. */
  readonly root: YamlNode | null;
  readonly fault: Fault | null;
  /** What stands behind the first document and is not read. */
  readonly rest: Range | null;
};

/**
 * Composes the first document of a text as yaml.v2 2.4.0 does, which K3s reads registries.yaml with: the same texts
 * are refused, at the same place. Never throws; nesting is limited by yaml.v2's own 10,000 levels, not by the stack.
 */
export function parseYaml(text: string): YamlDocument {
  const composer = new Composer(text);
  try {
    composeDocument(composer);
    return { root: composer.root, fault: null, rest: unreadRest(text, composer.peek()) };
  } catch (signal) {
    if (!(signal instanceof FaultSignal)) throw signal;
    composer.abandon();
    return { root: composer.root, fault: signal.fault, rest: null };
  }
}

function composeDocument(composer: Composer) {
  composer.scanner.cache(1);
  if (composer.peek().type === 'stream-end') return;
  const explicit = readDirectives(composer);
  const { type } = composer.peek();
  if (explicit !== null && endsDocument(type)) composer.empty(explicit);
  else composer.node(true, false);
  for (let frame = composer.frames.at(-1); frame !== undefined; frame = composer.frames.at(-1)) step(composer, frame);
  composer.peek();
}

function endsDocument(type: string): boolean {
  return ['version', 'tag-directive', 'document-start', 'document-end', 'stream-end'].includes(type);
}

function step(composer: Composer, frame: Frame) {
  switch (frame.type) {
    case 'block-mapping':
      return composeBlockMapping(composer, frame);
    case 'block-sequence':
      return composeBlockSequence(composer, frame);
    case 'indentless-sequence':
      return composeIndentlessSequence(composer, frame);
    case 'flow-sequence':
      return composeFlowSequence(composer, frame);
    case 'flow-mapping':
      return composeFlowMapping(composer, frame);
    case 'flow-pair':
      return composeFlowPair(composer, frame);
  }
}
