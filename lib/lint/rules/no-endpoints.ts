import { embeddedServes } from '../../node-files/index.ts';
import { isBareName, nameFlaw } from '../facts/name-flaw.ts';
import type { Rule } from '../rule.ts';

/** Where the pulls of a name without a file of its own go. */
const takes = { none: 'itself', empty: 'itself', asked: 'wildcard', 'driven-out': 'nobody' } as const;

/** Mirrors without endpoints, which do nothing but share images through the embedded registry. */
export const noEndpoints: Rule = {
  id: 'no-endpoints',
  severity: 'info',
  source: ['k3s-io/k3s#10364'],
  *ofMirror({ name: mirror, endpoints, rewrites, beside }, { target, form, wildcard }) {
    // In config.toml a name without endpoints is kept from those of `*`.
    if (form === 'inline' && wildcard !== 'none') return;
    // Of rewrites without endpoints rules of their own tell, and of names that are no registry's.
    if (endpoints.length > 0 || rewrites.length > 0) return;
    if (embeddedServes(mirror, target) || isBareName(mirror) || nameFlaw(mirror, 'mirrors') !== null) return;
    const flag = form === 'certs' && target.options.noDefaultEndpoint ? 'set' : 'unset';
    // containerd looks into the folder _default for a name that has none of its own, as it has where `configs` says something of it.
    const then = form === 'certs' && beside.file === undefined ? takes[wildcard] : 'itself';
    const values = { mirror, form, program: target.program, flag, then };
    const path = ['mirrors', mirror];
    yield { path, marks: 'key', values, fix: null, missingIn: path };
  },
};
