import { defaultHost } from '../../go/index.ts';
import type { Rule } from '../rule.ts';

/** Mirrors that list the registry itself to keep it from the mirror `*`: K3s writes no file for that, and so it falls into that of `*`. */
export const itselfUnderWildcard: Rule = {
  id: 'itself-under-wildcard',
  severity: 'warning',
  source: [],
  *ofMirror({ name: mirror, endpoints, beside }, { target, form, wildcard }) {
    // In config.toml a name of its own is kept from the endpoints of `*`.
    if (form === 'inline' || wildcard !== 'asked' || mirror === '*' || beside.file !== undefined) return;
    const asked = endpoints.flatMap((each) => (each.asked === null ? [] : [each.asked.host]));
    if (asked.length === 0 || asked.some((host) => host !== defaultHost(mirror))) return;
    const values = { mirror, program: target.program };
    yield { path: ['mirrors', mirror, 'endpoint'], marks: 'key', values, fix: null };
  },
};
