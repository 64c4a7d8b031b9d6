import { changeTarget, requestOf } from '@/components/target/change-target.ts';
import { resolveTarget, type Target, type TargetRequest } from '@/lib/node-files/index.ts';
import { defaultLayout, moveSplitter, type PaneLayout, type PaneName, paneNames, togglePane } from './pane-layout.ts';

/**
 * What the server has to know to draw the page as it will be, so that nothing jumps: whether a document is kept, how
 * many of its secrets are not, how the panes stand, and the target. It travels in a cookie.
 */
export type Frame = {
  readonly working: boolean;
  readonly missing: number;
  readonly layout: PaneLayout;
  readonly target: Target;
};

export const frameCookie = 'portolan-frame';

export function formatFrame({ working, missing, layout, target }: Frame): string {
  const { program, release, line, options = {} } = requestOf(target).request;
  const { form, text } = layout.shares;
  return new URLSearchParams({
    ...(working ? { working: '1' } : {}),
    ...(missing > 0 ? { missing: `${missing}` } : {}),
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
  return { working: kept.has('working'), missing, layout: readLayout(kept), target: readTarget(kept) };
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

function isPaneName(name: string): name is PaneName {
  return paneNames.some((known) => known === name);
}
