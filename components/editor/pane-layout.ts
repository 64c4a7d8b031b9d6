export const paneNames = ['form', 'text', 'files'] as const;

export type PaneName = (typeof paneNames)[number];

export function isPaneName(name: string): name is PaneName {
  return paneNames.some((known) => known === name);
}

/** How wide the panes stand side by side (as shares of one hundred), which are collapsed, and which one a narrow page shows. */
export type PaneLayout = {
  readonly shares: Readonly<Record<PaneName, number>>;
  readonly collapsed: readonly PaneName[];
  readonly shown: PaneName;
};

const evenShares = { form: 34, text: 30, files: 36 };

export const defaultLayout: PaneLayout = { shares: evenShares, collapsed: [], shown: 'form' };

/** A pane is not dragged narrower than this share; what wants it narrower collapses it. */
const leastShare = 12;

/** The panes on both sides of the splitter after a pane: that pane and the next one that is open; null where none follows. */
export function besideSplitter(layout: PaneLayout, after: PaneName): readonly [PaneName, PaneName] | null {
  if (layout.collapsed.includes(after)) return null;
  const right = paneNames.slice(paneNames.indexOf(after) + 1).find((name) => !layout.collapsed.includes(name));
  return right ? [after, right] : null;
}

/** How wide the left pane of a splitter is and may become, as shares. */
export function splitterRange(
  layout: PaneLayout,
  after: PaneName,
): { now: number; least: number; most: number } | null {
  const beside = besideSplitter(layout, after);
  if (!beside) return null;
  const [left, right] = beside;
  const both = layout.shares[left] + layout.shares[right];
  return { now: layout.shares[left], least: leastShare, most: both - leastShare };
}

/** Moves the splitter after a pane so that the pane gets `share`, within what both neighbours need. */
export function moveSplitter(layout: PaneLayout, after: PaneName, share: number): PaneLayout {
  const beside = besideSplitter(layout, after);
  const range = splitterRange(layout, after);
  if (!beside || !range || !Number.isFinite(share)) return layout;
  const [left, right] = beside;
  const next = Math.round(Math.min(Math.max(share, range.least), range.most) * 10) / 10;
  const both = layout.shares[left] + layout.shares[right];
  return { ...layout, shares: { ...layout.shares, [left]: next, [right]: Math.round((both - next) * 10) / 10 } };
}

/** Gives the two panes beside a splitter the widths in which they stand at first, within the room they have now. */
export function resetSplitter(layout: PaneLayout, after: PaneName): PaneLayout {
  const beside = besideSplitter(layout, after);
  if (!beside) return layout;
  const [left, right] = beside;
  const both = layout.shares[left] + layout.shares[right];
  return moveSplitter(layout, after, (both * evenShares[left]) / (evenShares[left] + evenShares[right]));
}

/** Whether a pane may be collapsed: the last open one may not. */
export function canCollapse(layout: PaneLayout, name: PaneName): boolean {
  return !layout.collapsed.includes(name) && layout.collapsed.length < paneNames.length - 1;
}

export function togglePane(layout: PaneLayout, name: PaneName): PaneLayout {
  if (layout.collapsed.includes(name)) {
    return { ...layout, collapsed: layout.collapsed.filter((other) => other !== name) };
  }
  return canCollapse(layout, name) ? { ...layout, collapsed: [...layout.collapsed, name] } : layout;
}

/** Brings a pane into view, however wide the page is. */
export function showPane(layout: PaneLayout, name: PaneName): PaneLayout {
  const open = layout.collapsed.includes(name) ? togglePane(layout, name) : layout;
  return open.shown === name ? open : { ...open, shown: name };
}

const narrowest = '240px';
const strip = '32px';

/** The columns of the wide page as CSS grid tracks, by the custom property that holds each. */
export function paneTracks(layout: PaneLayout): Readonly<Record<`--track-${PaneName}`, string>> {
  const track = (name: PaneName) =>
    layout.collapsed.includes(name) ? strip : `minmax(${narrowest}, ${layout.shares[name]}fr)`;
  return { '--track-form': track('form'), '--track-text': track('text'), '--track-files': track('files') };
}
