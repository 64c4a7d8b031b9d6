import { type Parsed, parsed, parseUrl, quote, refused } from '../../go/index.ts';
import type { Behaviour } from '../containerd/behaviour.ts';
import { readReference } from './reference.ts';

/** An image as containerd asks for it. */
export type ImageName = {
  /** Whole, as containerd writes it in its errors. */
  readonly name: string;
  /** The registry with its port, under which hosts are looked up. */
  readonly registry: string;
  readonly repository: string;
  /** The tag, or the digest, which wins over a tag. */
  readonly object: { readonly kind: 'tag' | 'digest'; readonly text: string };
};

const untagged = 'latest';

/**
 * Reads an image name as containerd's CRI does (`distribution.ParseDockerRef`, then `reference.Parse`): `alpine` is
 * `docker.io/library/alpine:latest`. A refusal is worded as containerd does.
 */
export function parseImageName(image: string, rules: Behaviour['imageNames']): Parsed<ImageName> {
  const read = readReference(image, rules);
  if (!read.ok) return refused(`failed to parse image reference ${quote(image)}: ${read.reason}`);
  const { path, tag, digest } = read.value;
  const object =
    digest === '' ? ({ kind: 'tag', text: tag || untagged } as const) : ({ kind: 'digest', text: digest } as const);
  const name = `${path}${object.kind === 'tag' ? ':' : '@'}${object.text}`;
  const url = parseUrl(`dummy://${name}`);
  if (!url.ok) return refused(`failed to resolve reference "${name}": ${url.reason}`);
  const slash = path.indexOf('/');
  return parsed({ name, registry: path.slice(0, slash), repository: path.slice(slash + 1), object });
}
