import { parseUrl } from '../../go/index.ts';
import { reasonOf } from './shown.ts';

export type Section = 'mirrors' | 'configs';

export type NameFlaw = {
  readonly kind: 'scheme' | 'path' | 'space' | 'empty' | 'wildcard' | 'refused' | 'letters' | 'case';
  /** Go's complaint about a name that it refuses. */
  readonly reason: string;
};

/** Why a name in a section is not the one of a host as images or endpoints name it; null for one that can be. */
export function nameFlaw(name: string, section: Section): NameFlaw | null {
  const kind = kindOf(name, section);
  if (kind !== null) return { kind, reason: '' };
  const parsed = parseUrl(`//${name}`);
  return parsed.ok ? null : { kind: 'refused', reason: reasonOf(parsed.reason) };
}

function kindOf(name: string, section: Section): NameFlaw['kind'] | null {
  if (name === '*' || plainName.test(name)) return null;
  if (name === '') return 'empty';
  if (/\s/.test(name)) return 'space';
  if (name.includes('://')) return 'scheme';
  if (/[/?#@]/.test(name)) return 'path';
  if (name.includes('*')) return 'wildcard';
  if (section === 'mirrors' && noImageName.test(name)) return 'letters';
  return section === 'mirrors' && /[A-Z]/.test(name) ? 'case' : null;
}

const plainName = /^[a-z\d.-]+(?::\d+)?$/;

/** containerd refuses images of registries with letters outside ASCII, and with an underscore where a port follows. */
const noImageName = /[^\x00-\x7f]|_.*:\d+$/;

/** Whether a name is none of a registry in an image: that needs a dot or a colon, or is `localhost`. */
export function isBareName(name: string): boolean {
  return name !== 'localhost' && /^[\w-]+$/.test(name);
}
