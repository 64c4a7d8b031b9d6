import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  besideSplitter,
  canCollapse,
  defaultLayout,
  moveSplitter,
  type PaneLayout,
  paneNames,
  paneTracks,
  resetSplitter,
  showPane,
  splitterRange,
  togglePane,
} from './pane-layout.ts';

const sum = (layout: PaneLayout) => Math.round(paneNames.reduce((total, name) => total + layout.shares[name], 0));

describe('the panes side by side', () => {
  it('share one width, whatever is dragged, collapsed and reset', () => {
    const name = fc.constantFrom(...paneNames);
    const step = fc.oneof(
      fc.tuple(name, fc.double({ min: -50, max: 150, noNaN: false })).map(
        ([after, share]) =>
          (layout: PaneLayout) =>
            moveSplitter(layout, after, share),
      ),
      name.map((each) => (layout: PaneLayout) => togglePane(layout, each)),
      name.map((each) => (layout: PaneLayout) => resetSplitter(layout, each)),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const layout = steps.reduce((current, each) => each(current), defaultLayout);
        expect(sum(layout)).toBe(100);
        for (const each of paneNames) expect(layout.shares[each]).toBeGreaterThanOrEqual(12);
        expect(layout.collapsed.length).toBeLessThan(paneNames.length);
      }),
    );
  });

  it('give to one neighbour what the other loses', () => {
    const moved = moveSplitter(defaultLayout, 'form', 40);
    expect(moved.shares).toEqual({ form: 40, text: 24, files: 36 });
    expect(splitterRange(moved, 'form')).toEqual({ now: 40, least: 12, most: 52 });
  });

  it('stop at the narrowest a pane may be', () => {
    expect(moveSplitter(defaultLayout, 'form', 1).shares).toEqual({ form: 12, text: 52, files: 36 });
    expect(moveSplitter(defaultLayout, 'form', 99).shares).toEqual({ form: 52, text: 12, files: 36 });
  });

  it('stand again as at first after a reset', () => {
    expect(resetSplitter(moveSplitter(defaultLayout, 'text', 20), 'text')).toEqual(defaultLayout);
  });

  it('keep a splitter between the panes that are open', () => {
    const withoutText = togglePane(defaultLayout, 'text');
    expect(besideSplitter(withoutText, 'form')).toEqual(['form', 'files']);
    expect(besideSplitter(withoutText, 'text')).toBeNull();
    expect(besideSplitter(withoutText, 'files')).toBeNull();
  });

  it('leave the last open one open', () => {
    const one = togglePane(togglePane(defaultLayout, 'form'), 'text');
    expect(canCollapse(one, 'files')).toBe(false);
    expect(togglePane(one, 'files')).toEqual(one);
  });

  it('open a collapsed one that is to be seen', () => {
    const layout = showPane(togglePane(defaultLayout, 'files'), 'files');
    expect(layout).toEqual({ ...defaultLayout, shown: 'files' });
  });

  it('become tracks of a grid', () => {
    expect(paneTracks(togglePane(defaultLayout, 'text'))).toEqual({
      '--track-form': 'minmax(240px, 34fr)',
      '--track-text': '32px',
      '--track-files': 'minmax(240px, 36fr)',
    });
  });
});
