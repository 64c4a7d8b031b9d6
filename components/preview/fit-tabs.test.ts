import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTabs } from './fit-tabs.ts';

describe('the tabs in a row', () => {
  it('are all there where all fit', () => {
    expect(fitTabs([50, 60, 70], 180, 40, 2)).toEqual([0, 1, 2]);
  });

  it('leave room for the rest', () => {
    expect(fitTabs([50, 60, 70], 179, 40, 0)).toEqual([0, 1]);
  });

  it('give the last place to the selected one where it is further on', () => {
    expect(fitTabs([50, 60, 70, 60], 180, 40, 3)).toEqual([0, 3]);
  });

  it('hold the selected one even where there is no room', () => {
    expect(fitTabs([200, 200], 100, 40, 1)).toEqual([1]);
  });

  it('never take more room than there is, but for the selected one alone', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(widths, fc.nat(600), fc.nat(19), (all, room, wanted) => {
        const selected = wanted % all.length;
        const shown = fitTabs(all, room, 40, selected);
        const width = shown.reduce((total, index) => total + (all[index] ?? 0), 0);
        if (shown.length > 1) expect(width).toBeLessThanOrEqual(shown.length === all.length ? room : room - 40);
        expect(shown.includes(selected) || shown.length === 0).toBe(true);
      }),
    );
  });
});
