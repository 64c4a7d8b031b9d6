import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineNames, releasesOf, resolveTarget } from '@/lib/node-files/index.ts';
import { type Frame, formatFrame, readFrame } from './frame.ts';
import { defaultLayout, moveSplitter, paneNames, togglePane } from './pane-layout.ts';

const first = readFrame(undefined);

const options = fc.record({
  noDefaultEndpoint: fc.boolean(),
  embedded: fc.boolean(),
  selinux: fc.boolean(),
  snapshotter: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((name) => name.trim() !== ''),
});
const program = fc.constantFrom('k3s' as const, 'rke2' as const);
const target = fc
  .oneof(
    fc.record({ program, options, line: fc.constantFrom(...lineNames) }),
    program.chain((each) =>
      fc.record({
        program: fc.constant(each),
        options,
        release: fc.constantFrom('v1.99.0', ...releasesOf(each).map(({ name }) => name)),
      }),
    ),
  )
  .map((request) => {
    const resolved = resolveTarget(request);
    if (!resolved.ok) throw new Error(resolved.error.kind);
    return resolved.target;
  });
const share = fc.double({ min: 0, max: 100, noNaN: true });
const layout = fc
  .record({
    form: share,
    text: share,
    collapsed: fc.subarray([...paneNames], { maxLength: 2 }),
    shown: fc.constantFrom(...paneNames),
  })
  .map(({ form, text, collapsed, shown }) => {
    const sized = moveSplitter(moveSplitter({ ...defaultLayout, shown }, 'form', form), 'text', text);
    return collapsed.reduce(togglePane, sized);
  });

const name = fc.string({ unit: 'grapheme', maxLength: 20 });
const tabs = fc
  .record({ name, place: fc.nat(50), more: fc.nat(40) })
  .map(({ name, place, more }) => ({ name, place, count: place + more + 1 }));

describe('the frame in its cookie', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.record({ working: fc.boolean(), missing: fc.nat(99), tabs, layout, target }), (frame: Frame) => {
        expect(readFrame(formatFrame(frame))).toEqual(frame);
      }),
    );
  });

  it('is the one of a first visit where there is none', () => {
    expect(first).toMatchObject({
      working: false,
      tabs: { name: '', place: 0, count: 1 },
      layout: defaultLayout,
      target: { program: 'k3s', release: null },
    });
  });

  it.each([
    'nonsense',
    'shares=NaN+x&shown=all&collapsed=form+text+files+form',
    'program=docker&line=v9',
    'release=v0.1.0&program=k3s',
    'tabs=7+-3',
    'tabs=9+1e9',
  ])('is made whole from %s', (cookie) => {
    const { layout, tabs, target } = readFrame(cookie);
    expect(tabs.place).toBeLessThan(tabs.count);
    expect(tabs.count).toBeLessThan(100);
    expect(Object.values(layout.shares).every((each) => each >= 12)).toBe(true);
    expect(layout.collapsed.length).toBeLessThan(paneNames.length);
    expect(target).toEqual(first.target);
  });
});
