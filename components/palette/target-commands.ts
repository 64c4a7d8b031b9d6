import { changeTarget } from '@/components/target/change-target.ts';
import { snapshotters } from '@/components/target/snapshotters.ts';
import { lineNames, lines, releasesOf, type Target, type TargetRequest } from '@/lib/node-files/index.ts';
import type { Locale } from '@/messages/locale.ts';
import type { Command } from './command.ts';
import { actionWords, groupTerms, paletteWords } from './words.ts';

type Choice = { readonly target: Target; readonly setTarget: (target: Target) => void; readonly locale: Locale };

/** What the node files are written for: the other program, its releases, and the options of the node. */
export function targetCommands({ target, setTarget, locale }: Choice): readonly Command[] {
  const change = (request: TargetRequest) => setTarget(changeTarget(target, request));
  const option = (name: 'noDefaultEndpoint' | 'embedded' | 'selinux'): Command => ({
    id: name,
    group: 'target',
    ...actionWords(locale, name),
    run: () => change({ options: { ...target.options, [name]: !target.options[name] } }),
  });
  const other = target.program === 'k3s' ? 'rke2' : 'k3s';
  return [
    { id: other, group: 'target', ...actionWords(locale, other), run: () => change({ program: other }) },
    option('noDefaultEndpoint'),
    option('embedded'),
    option('selinux'),
    ...snapshotters
      .filter((name) => name !== target.options.snapshotter)
      .map(
        (name): Command => ({
          id: `snapshotter ${name}`,
          group: 'target',
          label: snapshotterWords(locale, name),
          terms: `${snapshotterWords('en', name)} ${snapshotterWords('zh-CN', name)}`,
          run: () => change({ options: { ...target.options, snapshotter: name } }),
        }),
      ),
    ...lineNames.toReversed().map(
      (line): Command => ({
        id: `line ${line}`,
        group: 'releases',
        label: lineLabel(line),
        terms: `${lineLabel(line)} containerd ${lines[line].containerd.to} ${groupTerms('releases')}`,
        run: () => change({ line }),
      }),
    ),
    ...releasesOf(target.program).map(
      ({ name, containerd, date }): Command => ({
        id: `release ${name}`,
        group: 'releases',
        label: name,
        terms: `${name} ${date} containerd ${containerd} ${groupTerms('releases')}`,
        run: () => change({ release: name }),
      }),
    ),
  ];
}

function snapshotterWords(locale: Locale, name: string): string {
  return paletteWords[locale].snapshotter.replace('{name}', () => name);
}

function lineLabel(line: (typeof lineNames)[number]): string {
  const { first, last } = lines[line].releases;
  return `${first} – ${last ?? ''}`.trim();
}
