import { expect, it } from 'vitest';
import { changeIds } from '../lib/changes/index.ts';
import { catalog } from './catalog.ts';

it('has words for every change, and for no other', () => {
  expect(Object.keys(catalog.en.changes)).toEqual(changeIds);
});
