import type { Composer } from './composer.ts';
import type { MappingFrame, SequenceFrame } from './frame.ts';

/** Reads the next item between `[` and `]`, or the end. */
export function composeFlowSequence(composer: Composer, frame: SequenceFrame) {
  if (!frame.first && composer.peek().type !== 'flow-sequence-end') {
    if (composer.peek().type !== 'flow-entry') composer.fail('unclosed-list', composer.peek(), frame.opener);
    composer.next();
  }
  const token = composer.peek();
  if (token.type === 'flow-sequence-end') {
    composer.next();
    composer.close(token.to);
  } else if (token.type === 'key') {
    composer.next();
    composer.openPair(token);
  } else {
    composer.node(false, false);
  }
}

/** Reads the next part of a pair that stands in a list: `[a: b]`. */
export function composeFlowPair(composer: Composer, frame: MappingFrame) {
  const token = composer.peek();
  if (frame.expects === 'end') return composer.close();
  if (frame.expects === 'key') {
    if (token.type !== 'value' && token.type !== 'flow-entry' && token.type !== 'flow-sequence-end') {
      return composer.node(false, false);
    }
    // libyaml loses the token that follows a `?` without a key.
    composer.next();
    return composer.empty(frame.range.to);
  }
  if (token.type === 'value') {
    frame.colon = token.from;
    composer.next();
    const { type } = composer.peek();
    if (type !== 'flow-entry' && type !== 'flow-sequence-end') return composer.node(false, false);
  }
  composer.empty(frame.colon === null ? (frame.key?.range.to ?? token.from) : frame.colon + 1);
}

/** Reads the next part between `{` and `}`. */
export function composeFlowMapping(composer: Composer, frame: MappingFrame) {
  if (frame.expects === 'value') return composeValue(composer, frame);
  if (!frame.first && composer.peek().type !== 'flow-mapping-end') {
    if (composer.peek().type !== 'flow-entry') composer.fail('unclosed-map', composer.peek(), frame.opener);
    composer.next();
  }
  const token = composer.peek();
  frame.pairFrom = token.from;
  if (token.type === 'flow-mapping-end') {
    composer.next();
    composer.close(token.to);
  } else if (token.type === 'key') {
    composer.next();
    const { type } = composer.peek();
    if (type === 'value' || type === 'flow-entry' || type === 'flow-mapping-end') composer.empty(token.to);
    else composer.node(false, false);
  } else {
    frame.bare = true;
    composer.node(false, false);
  }
}

function composeValue(composer: Composer, frame: MappingFrame) {
  const token = composer.peek();
  const bare = frame.bare;
  frame.bare = false;
  if (token.type === 'value' && !bare) {
    frame.colon = token.from;
    composer.next();
    const { type } = composer.peek();
    if (type !== 'flow-entry' && type !== 'flow-mapping-end') return composer.node(false, false);
  }
  composer.empty(frame.colon === null ? (frame.key?.range.to ?? token.from) : frame.colon + 1);
}
