import type { Composer } from './composer.ts';
import type { MappingFrame, SequenceFrame } from './frame.ts';

/** Reads the next item of a list written with `-`, or its end. */
export function composeBlockSequence(composer: Composer, frame: SequenceFrame) {
  const dash = composer.peek();
  if (dash.type === 'block-end') {
    composer.next();
    return composer.close();
  }
  if (dash.type !== 'block-entry') composer.fail('expected-dash', dash, frame.opener);
  composer.next();
  frame.dashes.push(dash.from);
  const { type } = composer.peek();
  if (type === 'block-entry' || type === 'block-end') composer.empty(dash.to);
  else composer.node(true, false);
}

/** The same for a list whose `-` stand below the key they belong to, not deeper. */
export function composeIndentlessSequence(composer: Composer, frame: SequenceFrame) {
  const dash = composer.peek();
  if (dash.type !== 'block-entry') return composer.close();
  composer.next();
  frame.dashes.push(dash.from);
  const { type } = composer.peek();
  if (type === 'block-entry' || type === 'key' || type === 'value' || type === 'block-end') composer.empty(dash.to);
  else composer.node(true, false);
}

export function composeBlockMapping(composer: Composer, frame: MappingFrame) {
  if (frame.expects === 'value') return composeValue(composer, frame);
  const key = composer.peek();
  if (key.type === 'block-end') {
    composer.next();
    return composer.close();
  }
  if (key.type !== 'key') composer.fail('expected-key', key, frame.opener);
  frame.pairFrom = key.from;
  composer.next();
  nodeOrEmpty(composer, key.to);
}

function composeValue(composer: Composer, frame: MappingFrame) {
  const colon = composer.peek();
  if (colon.type !== 'value') return composer.empty(frame.key?.range.to ?? colon.from);
  frame.colon = colon.from;
  composer.next();
  nodeOrEmpty(composer, colon.to);
}

function nodeOrEmpty(composer: Composer, emptyAt: number): void {
  const { type } = composer.peek();
  if (type === 'key' || type === 'value' || type === 'block-end') composer.empty(emptyAt);
  else composer.node(true, true);
}
