import { finish, type Steps } from '../../steps/index.ts';
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
  /** Whether an edited text can be read on from within: nothing in it bears on what is far away. */
  readonly resumable: boolean;
};

const partsInAStep = 50;

/**
 * Composes the first document of a text as yaml.v2 2.4.0 does, which K3s reads registries.yaml with: the same texts
 * are refused, at the same place. Never throws; nesting is limited by yaml.v2's own 10,000 levels, not by the stack.
 */
export function parseYaml(text: string): YamlDocument {
  return finish(parsingYaml(text));
}

/** The same step by step, for a long text. */
export function* parsingYaml(text: string): Steps<YamlDocument> {
  const composer = new Composer(text);
  try {
    const explicit = yield* composeDocument(composer);
    const behind = composer.peek();
    const resumable = explicit === null && behind.type === 'stream-end' && isSelfContained(composer);
    return { root: composer.root, fault: null, rest: unreadRest(text, behind), resumable };
  } catch (signal) {
    if (!(signal instanceof FaultSignal)) throw signal;
    composer.abandon();
    return { root: composer.root, fault: signal.fault, rest: null, resumable: false };
  }
}

/** Whether no alias refers to anything, and no byte order mark within the text is passed by where libyaml's buffer begins. */
export function isSelfContained({ anchors, scanner }: Composer): boolean {
  return anchors.size === 0 && !scanner.text.includes('\ufeff');
}

/** Gives where the `---` of the document ends, or null where it has none. */
function* composeDocument(composer: Composer): Steps<number | null> {
  composer.scanner.cache(1);
  if (composer.peek().type === 'stream-end') return null;
  const explicit = readDirectives(composer);
  const { type } = composer.peek();
  if (explicit !== null && endsDocument(type)) composer.empty(explicit);
  else composer.node(true, false);
  let count = 0;
  for (let frame = composer.frames.at(-1); frame !== undefined; frame = composer.frames.at(-1)) {
    step(composer, frame);
    if (++count % partsInAStep === 0) yield composer.peek().from / composer.scanner.end;
  }
  composer.peek();
  return explicit;
}

function endsDocument(type: string): boolean {
  return ['version', 'tag-directive', 'document-start', 'document-end', 'stream-end'].includes(type);
}

export function step(composer: Composer, frame: Frame) {
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
