import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTabs } from './fit-tabs.ts';

const itself = (width: number) => width;

describe('the tabs in a row', () => {
  it('are all there where all fit', () => {
    expect(fitTabs([50, 60, 70], itself, 180, 40, 2)).toEqual([0, 1, 2]);
  });

  it('leave room for the rest', () => {
    expect(fitTabs([50, 60, 70], itself, 179, 40, 0)).toEqual([0, 1]);
  });

  it('give the last place to the selected one where it is further on', () => {
    expect(fitTabs([50, 60, 70, 60], itself, 180, 40, 3)).toEqual([0, 3]);
  });

  it('hold the selected one even where there is no room', () => {
    expect(fitTabs([200, 200], itself, 100, 40, 1)).toEqual([1]);
  });

  it('are not measured far beyond the row', () => {
    const measured: number[] = [];
    const tabs = Array.from({ length: 1000 }, (_, index) => index);
    const widthOf = (tab: number) => {
      measured.push(tab);
      return 50;
    };
    expect(fitTabs(tabs, widthOf, 180, 40, 900)).toEqual([0, 900]);
    expect(measured.filter((tab) => tab > 3)).toEqual([900]);
  });

  it('never take more room than there is, but for the selected one alone', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(widths, fc.nat(600), fc.nat(19), (all, room, wanted) => {
        const selected = wanted % all.length;
        const shown = fitTabs(all, itself, room, 40, selected);
        const width = shown.reduce((total, index) => total + (all[index] ?? 0), 0);
        if (shown.length > 1) expect(width).toBeLessThanOrEqual(shown.length === all.length ? room : room - 40);
        expect(shown.includes(selected) || shown.length === 0).toBe(true);
      }),
    );
  });
});
