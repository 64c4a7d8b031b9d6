import type { EndpointPlace } from '@/lib/pull/index.ts';
import type { EndpointGroup } from '../state/endpoint-groups.ts';
import type { Endpoint } from '../state/shown-test.ts';

/** The heading of a group, or one of its endpoints. */
export type Row = { readonly group: EndpointGroup; readonly endpoint: Endpoint | null };

/** In pixels. All rows of a kind are of the same height, so that of thousands none has to be measured. */
export const heights = { heading: 26, endpoint: 44 };

/** The rows of a list, which are not made before somebody looks at them. */
export type Rows = {
  readonly count: number;
  readonly at: (index: number) => Row | null;
  readonly topOf: (index: number) => number;
  /** The row at a height; the first or the last beyond them. */
  readonly indexAt: (height: number) => number;
  /** Below zero where there is none. */
  readonly indexOf: (place: EndpointPlace | null) => number;
};

export function rowsOf(groups: readonly EndpointGroup[]): Rows {
  /** The row of each group's heading, and at the end how many rows there are. */
  const headings = new Uint32Array(groups.length + 1);
  for (const [index, { endpoints }] of groups.entries()) {
    headings[index + 1] = headingOf(index) + 1 + endpoints.length;
  }
  const count = headingOf(groups.length);
  return { count, at, topOf, indexAt, indexOf };

  function headingOf(group: number): number {
    return headings[group] ?? 0;
  }

  function topOf(index: number): number {
    if (index >= count) return topWith(count, groups.length);
    const group = lastWhere((each) => headingOf(each) <= index);
    return topWith(index, group + (index > headingOf(group) ? 1 : 0));
  }

  function indexAt(height: number): number {
    const group = lastWhere((each) => topWith(headingOf(each), each) <= height);
    const below = height - topWith(headingOf(group), group) - heights.heading;
    const index = headingOf(group) + (below < 0 ? 0 : 1 + Math.floor(below / heights.endpoint));
    return Math.max(0, Math.min(index, headingOf(group + 1) - 1));
  }

  function at(index: number): Row | null {
    const number = lastWhere((each) => headingOf(each) <= index);
    const group = groups[number];
    if (group === undefined || index < 0 || index >= count) return null;
    const endpoint = index === headingOf(number) ? null : group.endpoints[index - headingOf(number) - 1];
    return endpoint === undefined ? null : { group, endpoint };
  }

  function indexOf(place: EndpointPlace | null): number {
    const number = place === null ? -1 : groups.findIndex(({ mirror }) => mirror === place.mirror);
    const found = groups[number]?.endpoints.findIndex(({ endpoint }) => endpoint === place?.endpoint) ?? -1;
    return found < 0 ? -1 : headingOf(number) + 1 + found;
  }

  /** The last group of which that holds, as it does of all before it; the first where it holds of none. */
  function lastWhere(holds: (group: number) => boolean): number {
    let [low, high] = [0, groups.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (holds(middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function topWith(rows: number, headings: number): number {
  return headings * heights.heading + (rows - headings) * heights.endpoint;
}
