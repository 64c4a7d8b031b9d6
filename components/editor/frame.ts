import { changeTarget, requestOf } from '@/components/target/change-target.ts';
import { resolveTarget, type Target, type TargetRequest } from '@/lib/node-files/index.ts';
import { defaultLayout, isPaneName, moveSplitter, type PaneLayout, togglePane } from './pane-layout.ts';

/** How many documents are open, and the name and place of the one that is shown. */
export type FrameTabs = { readonly name: string; readonly place: number; readonly count: number };

/**
 * What the server has to know to draw the page as it will be, so that nothing jumps: whether a document is kept, how
 * many of its secrets are not, the tabs, how the panes stand, and the target. It travels in a cookie.
 */
export type Frame = {
  readonly working: boolean;
  readonly missing: number;
  readonly tabs: FrameTabs;
  readonly layout: PaneLayout;
  readonly target: Target;
};

export const frameCookie = 'portolan-frame';

const longestName = 40;
const mostTabs = 99;

export function formatFrame({ working, missing, tabs, layout, target }: Frame): string {
  const { program, release, line, options = {} } = requestOf(target).request;
  const { form, text } = layout.shares;
  return new URLSearchParams({
    ...(working ? { working: '1' } : {}),
    ...(missing > 0 ? { missing: `${missing}` } : {}),
    ...(tabs.name === '' ? {} : { name: [...tabs.name].slice(0, longestName).join('') }),
    ...(tabs.count > 1 ? { tabs: `${tabs.place} ${tabs.count}` } : {}),
    shares: `${form} ${text}`,
    collapsed: layout.collapsed.join(' '),
    shown: layout.shown,
    program: program ?? '',
    ...(release == null ? { line: line ?? '' } : { release }),
    ...(options.noDefaultEndpoint ? { noDefaultEndpoint: '1' } : {}),
    ...(options.embedded ? { embedded: '1' } : {}),
    ...(options.selinux ? { selinux: '1' } : {}),
    snapshotter: (options.snapshotter ?? '').slice(0, 100),
  }).toString();
}

/** The frame that a cookie keeps; whatever it does not say is as at first. */
export function readFrame(cookie: string | undefined): Frame {
  const kept = new URLSearchParams(cookie);
  const missing = Number.parseInt(kept.get('missing') ?? '', 10) || 0;
  return {
    working: kept.has('working'),
    missing,
    tabs: readTabs(kept),
    layout: readLayout(kept),
    target: readTarget(kept),
  };
}

function readTabs(kept: URLSearchParams): FrameTabs {
  const [place = 0, count = 1] = (kept.get('tabs') ?? '').split(' ').map((number) => Number.parseInt(number, 10) || 0);
  const tabs = Math.min(Math.max(count, 1), mostTabs);
  return { name: kept.get('name') ?? '', place: Math.min(Math.max(place, 0), tabs - 1), count: tabs };
}

function readLayout(kept: URLSearchParams): PaneLayout {
  const [form, text] = (kept.get('shares') ?? '').split(' ').map(Number.parseFloat);
  const shown = kept.get('shown') ?? '';
  const named = { ...defaultLayout, shown: isPaneName(shown) ? shown : defaultLayout.shown };
  // First the last splitter, as far to the right as it goes: then the first has the room that it had.
  const sized =
    form === undefined || text === undefined
      ? named
      : moveSplitter(moveSplitter(moveSplitter(named, 'text', 100), 'form', form), 'text', text);
  return (kept.get('collapsed') ?? '').split(' ').filter(isPaneName).reduce(togglePane, sized);
}

function readTarget(kept: URLSearchParams): Target {
  const options = {
    noDefaultEndpoint: kept.has('noDefaultEndpoint'),
    embedded: kept.has('embedded'),
    selinux: kept.has('selinux'),
    snapshotter: kept.get('snapshotter') || undefined,
  };
  const start = defaultTarget();
  const release = kept.get('release');
  const change: TargetRequest = { program: kept.get('program') || 'k3s', options };
  return changeTarget(
    start,
    release === null ? { ...change, line: kept.get('line') || start.line } : { ...change, release },
  );
}

function defaultTarget(): Target {
  const resolved = resolveTarget();
  if (!resolved.ok) throw new Error('the default target always resolves');
  return resolved.target;
}
