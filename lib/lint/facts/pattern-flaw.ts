import { defaultHost } from '../../go/index.ts';
import { isPublicRegistry } from '../../registries/public-registry.ts';
import type { MirrorFact } from './mirrors.ts';
import type { RewriteFact } from './rewrites.ts';

/** Why no repository can match a pattern, and the pattern that may be meant. */
export type PatternFlaw = {
  readonly kind: 'host' | 'tag' | 'library';
  readonly host: string;
  readonly mended: string | null;
};

/** What a pattern names that a repository never has; null where there is no such thing. */
export function patternFlaw({ mirror, pattern }: RewriteFact, fact: MirrorFact): PatternFlaw | null {
  const [, opening = '', named = '', segment = ''] = firstPart.exec(pattern) ?? [];
  const host = segment.replaceAll(/\[\.\]|\\\./g, '.');
  if (named.includes('://') || isRegistry(host, fact)) {
    const isOwn = host === mirror || host === defaultHost(mirror);
    return { kind: 'host', host, mended: isOwn ? opening + pattern.slice(opening.length + named.length) : null };
  }
  if (needsTag(pattern)) return { kind: 'tag', host: '', mended: null };
  if (mirror !== 'docker.io' || !officialAlone.test(pattern)) return null;
  return { kind: 'library', host: '', mended: pattern.replace('^', '^library/') };
}

const letter = String.raw`(?:[\w-]|\[\.\]|\\\.|\.(?![*+?{]))`;
const firstPart = new RegExp(String.raw`^(\^?(?:\((?:\?:)?)?)((?:https?:\/\/)?(${letter}+(?::\d+)?)\/)`);

/** Anchored on both sides and without a slash, while the images of Docker Hub all have one. */
const officialAlone = new RegExp(String.raw`^\^(?:${letter}+|\((?:\?:)?(?:${letter}|\|)+\))\$$`);

/**
 * Whether the first part of a pattern is the registry, which is no part of a repository. Elsewhere than on Docker Hub a project may be
 * called like a registry.
 */
function isRegistry(first: string, { name, endpoints, beside }: MirrorFact): boolean {
  if (!/[.:]/.test(first)) return false;
  if (first === name || first === defaultHost(name)) return true;
  if (endpoints.some(({ asked }) => asked?.host === first)) return true;
  return (name === '*' || name === 'docker.io') && (isPublicRegistry(first) || beside.others?.has(first) === true);
}

/** A colon or an at sign that has to be there. */
function needsTag(pattern: string): boolean {
  if (!/[:@]/.test(pattern) || /\||\)[?*{]/.test(pattern)) return false;
  const bare = pattern.replaceAll(/\\.|\[\^?\]?[^\]]*\]|\(\?[^)]*?[:>]/gs, '');
  return /[:@](?![?*{])/.test(bare);
}
