import { describe, expect, it } from 'vitest';
import { findCommands } from '../find-commands.ts';
import { type KnownTeam, teamCommands } from './team-commands.ts';

const proposal = (number: number, title: string, stage: 'draft' | 'published') =>
  ({ number, title, standing: { stage } }) as unknown as NonNullable<KnownTeam['here']>['proposals'][number];
const here = {
  name: 'edge',
  archivedAt: null,
  publishedRevision: 1,
  proposals: [proposal(3, 'A nearer mirror', 'draft'), proposal(2, 'Old', 'published')],
};
const team: KnownTeam = { profiles: ['edge', 'lab'], here };

type Role = Parameters<typeof teamCommands>[0]['role'];
type Page = Parameters<typeof teamCommands>[0]['page'];

function addressesOf(role: Role, page: Page, known = team) {
  const went: string[] = [];
  for (const { run } of teamCommands({ role, page }, known, 'en', (address) => went.push(address))) run();
  return went;
}
const best = (query: string, locale: 'en' | 'zh-CN' = 'en') =>
  findCommands(
    teamCommands({ role: 'editor', page: 'team' }, team, locale, () => {}),
    query,
  )[0]?.items[0]?.label;

describe('the pages of a team in the palette', () => {
  it('are those that a role may open', () => {
    expect(addressesOf('viewer', 'team')).toEqual([
      '/profiles/edge',
      '/profiles/edge#history',
      '/profiles/edge#delivery',
      '/profiles/edge/proposals/3',
      '/profiles',
      '/editor',
      '/account',
      '/profiles/lab',
    ]);
    const editor = addressesOf('editor', 'team');
    expect(editor).toContain('/profiles/new');
    expect(editor).toContain('/profiles/edge/proposals/3/edit');
    expect(editor).not.toContain('/audit');
    expect(addressesOf('owner', 'team')).toEqual(expect.arrayContaining(['/team', '/audit']));
  });

  it('are not those that the editor has itself', () => {
    expect(addressesOf('editor', 'editor', { ...team, here: null })).toEqual([
      '/profiles',
      '/profiles/new',
      '/profiles/edge',
      '/profiles/lab',
    ]);
  });

  it('have no way to edit what is archived, and no history of what was never published', () => {
    const old = { ...here, archivedAt: '2026-01-01T00:00:00.000Z', publishedRevision: 0 };
    const addresses = addressesOf('owner', 'team', { ...team, here: old });
    expect(addresses.filter((address) => /edit$|history/.test(address))).toEqual([]);
  });

  it('are found by some letters, in both languages', () => {
    expect(best('lab')).toBe('Go to lab');
    expect(best('rev nearer')).toBe('Review A nearer mirror #3');
    expect(best('评审')).toBe('Review A nearer mirror #3');
    expect(best('hist', 'zh-CN')).toBe('edge 的历史');
    expect(best('新建')).toBe('New profile');
  });
});
