import { expect, it } from 'vitest';
import { describeApi } from '../lib/server/api/openapi.ts';
import { chineseDescriptions } from './api-descriptions.ts';

function descriptionsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'description' || key === 'summary') && typeof inner === 'string' ? [inner] : descriptionsIn(inner),
  );
}

it('says in Chinese whatever the description of the API says, and nothing else', () => {
  const english = new Set(descriptionsIn(describeApi()));
  expect([...chineseDescriptions.keys()].toSorted()).toEqual([...english].toSorted());
});
