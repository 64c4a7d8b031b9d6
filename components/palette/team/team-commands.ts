import type { z } from 'zod';
import { places } from '@/components/team/places.ts';
import type { profileAnswer } from '@/lib/profile/answers.ts';
import { isOpen } from '@/lib/review/index.ts';
import type { Locale } from '@/messages/locale.ts';
import type { Command, CommandGroup } from '../command.ts';
import { paletteWords } from '../words.ts';
import type { TeamCaller } from './team-caller.ts';

type Words = (typeof paletteWords)['en']['team'];

export type KnownTeam = {
  readonly profiles: readonly string[];
  /** The profile that the page is about. */
  readonly here: Pick<z.infer<typeof profileAnswer>, 'name' | 'archivedAt' | 'publishedRevision' | 'proposals'> | null;
};

/** What there is of the team's pages, to go to; each where whoever asks may. */
export function teamCommands(
  { role, page }: TeamCaller,
  { profiles, here }: KnownTeam,
  locale: Locale,
  go: (address: string) => void,
): readonly Command[] {
  const command = (group: CommandGroup, word: keyof Words, address: string, name = ''): Command => {
    const said = (language: Locale) => paletteWords[language].team[word].replace('{name}', () => name);
    const terms = `${said('en')} ${said('zh-CN')}`;
    return { id: `team ${address}`, group, label: said(locale), terms, movesFocus: true, run: () => go(address) };
  };
  const its = (name: string) => `/profiles/${encodeURIComponent(name)}`;
  const open = places.filter(({ roles }) => roles.some((each) => each === role));
  // The editor has its own way to the account, and none to itself.
  const shown = page === 'team' ? open : open.filter(({ name }) => name !== 'editor' && name !== 'account');
  return [
    ...(here === null ? [] : ofProfile(here)),
    ...shown.map(({ name, path }) => command('pages', name, path)),
    ...(role === 'viewer' ? [] : [command('pages', 'new', '/profiles/new')]),
    ...profiles.filter((name) => name !== here?.name).map((name) => command('profiles', 'profile', its(name), name)),
  ];

  function ofProfile({ name, archivedAt, publishedRevision, proposals }: NonNullable<KnownTeam['here']>) {
    const mayEdit = role !== 'viewer' && archivedAt === null;
    const listed = proposals.filter(isOpen);
    const at = (number: number) => `${its(name)}/proposals/${number}`;
    return [
      command('pages', 'profile', its(name), name),
      ...(publishedRevision > 0 ? [command('pages', 'history', `${its(name)}#history`, name)] : []),
      command('pages', 'delivery', `${its(name)}#delivery`, name),
      ...listed.map(({ number, title }) => command('proposals', 'review', at(number), `${title} #${number}`)),
      ...(mayEdit
        ? listed.map(({ number, title }) => command('proposals', 'edit', `${at(number)}/edit`, `${title} #${number}`))
        : []),
    ];
  }
}
