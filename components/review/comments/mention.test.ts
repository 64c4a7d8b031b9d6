import { describe, expect, it } from 'vitest';
import { finishMention, mentionAt } from './mention.ts';

const members = ['Ada Lovelace', 'Adam', 'Grace Hopper'].map((name) => ({ id: name, name }));
const found = (text: string, caret = text.length) => mentionAt(text, caret, members)?.found.map(({ name }) => name);

describe('a mention', () => {
  it('is offered from its @ on, by any part of a name', () => {
    expect(found('see @')).toEqual(['Ada Lovelace', 'Adam', 'Grace Hopper']);
    expect(found('@ad')).toEqual(['Ada Lovelace', 'Adam']);
    expect(found('@HOP')).toEqual(['Grace Hopper']);
    expect(found('@grace h')).toEqual(['Grace Hopper']);
  });

  it('is not offered where there is none, and no more once it is written', () => {
    expect(found('nothing')).toBeUndefined();
    expect(found('me@ad')).toBeUndefined();
    expect(found('@nobody')).toBeUndefined();
    expect(found('@Adam')).toBeUndefined();
    expect(found('@ad\nnext')).toBeUndefined();
  });

  it('takes the place of what was typed', () => {
    const text = 'ask @gra please';
    const mention = mentionAt(text, 8, members);
    if (mention === null) throw new Error('Nothing is offered.');
    expect(finishMention(text, 8, mention, 'Grace Hopper')).toEqual({ text: 'ask @Grace Hopper please', caret: 18 });
  });
});
