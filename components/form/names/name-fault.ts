import type { SectionName } from '../state/form-view.ts';

/** Why a name cannot be written at all. */
export type BlockingFault = 'empty' | 'taken';

/** Why nothing will ever look for a name, although it can be written; worded apart for mirrors and registries. */
export type SharedFault = BlockingFault | 'scheme' | 'space' | 'path';

export type NameFault = SharedFault | 'organisation' | 'hub' | 'wildcard';

const hubNames = new Set(['hub.docker.com', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);

/** What is wrong with the name of a mirror or registry; null where nothing is. `taken` tells whether another has it. */
export function nameFault(section: SectionName, name: string, taken: (name: string) => boolean): NameFault | null {
  if (name === '') return 'empty';
  if (taken(name)) return 'taken';
  if (name === '*') return section === 'configs' ? 'wildcard' : null;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return 'scheme';
  if (/\s/.test(name)) return 'space';
  if (name.includes('/')) return 'path';
  if (section === 'mirrors') return mirrorNameFault(name);
  return null;
}

export function blocksWriting(fault: NameFault | null): fault is BlockingFault {
  return fault === 'empty' || fault === 'taken';
}

export function isShared(fault: NameFault): fault is SharedFault {
  return fault !== 'organisation' && fault !== 'hub' && fault !== 'wildcard';
}

// containerd takes the first part of an image's name for a registry only by a dot or a colon in it, or as `localhost`.
function mirrorNameFault(name: string): NameFault | null {
  if (hubNames.has(name)) return 'hub';
  return /[.:]/.test(name) || name === 'localhost' ? null : 'organisation';
}
