import { changeTarget } from '@/components/target/change-target.ts';
import { lineNames, lines, releasesOf, type Target, type TargetRequest } from '@/lib/node-files/index.ts';
import type { Locale } from '@/messages/locale.ts';
import type { Command } from './command.ts';
import { actionWords } from './words.ts';

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
    ...lineNames.toReversed().map(
      (line): Command => ({
        id: `line ${line}`,
        group: 'releases',
        label: lineLabel(line),
        terms: `${lineLabel(line)} containerd ${lines[line].containerd.to}`,
        run: () => change({ line }),
      }),
    ),
    ...releasesOf(target.program).map(
      ({ name, containerd, date }): Command => ({
        id: `release ${name}`,
        group: 'releases',
        label: name,
        terms: `${name} ${date} containerd ${containerd}`,
        run: () => change({ release: name }),
      }),
    ),
  ];
}

function lineLabel(line: (typeof lineNames)[number]): string {
  const { first, last } = lines[line].releases;
  return `${first} – ${last ?? ''}`.trim();
}
