import { type Parsed, parsed, refused } from '../../go/index.ts';
import type { Behaviour } from '../containerd/behaviour.ts';
import { digestFault } from './digest.ts';

/** The parts of a reference; `path` begins with the registry. */
export type Reference = { readonly path: string; readonly tag: string; readonly digest: string };

type Rules = Behaviour['imageNames'];

const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const domain = `${label}(?:\\.${label})*`;
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const digest = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';

const withoutIpv6 = form(domain);
const withIpv6 = form(`(?:${domain}|\\[[a-fA-F0-9:]+\\])`);

function form(host: string): RegExp {
  const path = `(?:(?<registry>${host}(?::[0-9]+)?)/)?(?<remote>${component}(?:/${component})*)`;
  return new RegExp(`^(?<path>${path})(?::(?<tag>\\w[\\w.-]{0,127}))?(?:@(?<digest>${digest}))?$`);
}

/**
 * Splits a name as the distribution project's library does, of which containerd has had three versions: 1.7 brought IPv6 and
 * registries told by their capitals, 1.7.19 a limit that leaves out the registry.
 */
export function readReference(image: string, rules: Rules): Parsed<Reference> {
  if (/^[a-f0-9]{64}$/.test(image)) {
    return refused(`invalid repository name (${image}), cannot specify 64-byte hexadecimal strings`);
  }
  const { registry, rest } = splitRegistry(image, rules);
  const repository = rest.split(':', 1)[0] ?? '';
  if (repository.toLowerCase() !== repository) {
    const named = rules !== 'before-1.7' ? ` (${repository})` : '';
    return refused(`invalid reference format: repository name${named} must be lowercase`);
  }
  const whole = `${registry}/${rest}`;
  const pattern = rules === 'before-1.7' ? withoutIpv6 : withIpv6;
  const found = pattern.exec(whole)?.groups;
  if (found === undefined) {
    const isUpper = pattern.test(whole.toLowerCase());
    return refused(isUpper ? 'repository name must be lowercase' : 'invalid reference format');
  }
  const { path = '', remote = '', tag = '', digest = '' } = found;
  const counted = rules === 'from-1.7.19' ? remote : path;
  if (counted.length > 255) return refused('repository name must not be more than 255 characters');
  const fault = digestFault(digest);
  return fault === null ? parsed({ path, tag, digest }) : refused(fault);
}

/** The first part counts as a registry only if it cannot be anything else. */
function splitRegistry(image: string, rules: Rules): { registry: string; rest: string } {
  const slash = image.indexOf('/');
  const first = slash < 0 ? '' : image.slice(0, slash);
  const isUpper = rules !== 'before-1.7' && first.toLowerCase() !== first;
  const isRegistry = /[.:]/.test(first) || first === 'localhost' || isUpper;
  const named = first === 'index.docker.io' ? 'docker.io' : first;
  const registry = isRegistry ? named : 'docker.io';
  const rest = isRegistry ? image.slice(slash + 1) : image;
  return { registry, rest: registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest };
}
