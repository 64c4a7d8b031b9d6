import type { Line } from './line.ts';
import { v1_20_5 } from './lines/v1-20-5.ts';
import { v1_25_4 } from './lines/v1-25-4.ts';
import { v1_29_1 } from './lines/v1-29-1.ts';
import { v1_29_3 } from './lines/v1-29-3.ts';
import { v1_29_4 } from './lines/v1-29-4.ts';
import { v1_31_6 } from './lines/v1-31-6.ts';
import { v1_33_5 } from './lines/v1-33-5.ts';
import { v1_35_3 } from './lines/v1-35-3.ts';

/** All lines, oldest first. A new one is a row here and its format in `lines/`. */
export const lines = {
  'v1.20.5': {
    releases: { first: 'v1.20.5', last: 'v1.25.3' },
    backports: [],
    containerd: { first: '1.4.4-k3s1', from: '1.4', to: '1.6.8' },
    configVersion: 1,
    format: v1_20_5,
  },
  'v1.25.4': {
    releases: { first: 'v1.25.4', last: 'v1.29.0' },
    backports: ['v1.24.8', 'v1.23.14'],
    containerd: { first: '1.6.8-k3s1', from: '1.6.8', to: '1.7.11' },
    configVersion: 2,
    format: v1_25_4,
  },
  'v1.29.1': {
    releases: { first: 'v1.29.1', last: 'v1.29.2' },
    backports: ['v1.28.6', 'v1.27.10', 'v1.26.13'],
    containerd: { first: '1.7.11-k3s2', from: '1.7.11', to: '1.7.11' },
    configVersion: 2,
    format: v1_29_1,
  },
  'v1.29.3': {
    releases: { first: 'v1.29.3', last: 'v1.29.3' },
    backports: ['v1.28.8', 'v1.27.12', 'v1.26.15'],
    containerd: { first: '1.7.11-k3s2', from: '1.7.11', to: '1.7.11' },
    configVersion: 2,
    format: v1_29_3,
  },
  'v1.29.4': {
    releases: { first: 'v1.29.4', last: 'v1.32.1' },
    backports: ['v1.28.9', 'v1.27.13'],
    containerd: { first: '1.7.15-k3s1', from: '1.7.15', to: '1.7.27' },
    configVersion: 2,
    format: v1_29_4,
  },
  'v1.31.6': {
    releases: { first: 'v1.31.6', last: 'v1.33.4' },
    backports: [],
    containerd: { first: '2.0.2-k3s2', from: '2.0.2', to: '2.0.5' },
    configVersion: 3,
    format: v1_31_6,
  },
  'v1.33.5': {
    releases: { first: 'v1.33.5', last: 'v1.35.2' },
    backports: ['v1.32.9', 'v1.31.13'],
    containerd: { first: '2.1.4-k3s1', from: '2.1.4', to: '2.1.5' },
    configVersion: 3,
    format: v1_33_5,
  },
  'v1.35.3': {
    releases: { first: 'v1.35.3', last: null },
    backports: ['v1.34.6', 'v1.33.10'],
    containerd: { first: '2.2.2-k3s1', from: '2.2.2', to: '2.3.4' },
    configVersion: 3,
    format: v1_35_3,
  },
} as const satisfies Record<string, Line>;

export type LineName = keyof typeof lines;

/** The names of all lines, oldest first. */
export const lineNames: readonly LineName[] = Object.keys(lines).filter(isLineName);

export const newestLine: LineName = lineNames.reduce((_older, newer) => newer);

/** Whether a text names a line. */
export function isLineName(name: string): name is LineName {
  return Object.hasOwn(lines, name);
}
