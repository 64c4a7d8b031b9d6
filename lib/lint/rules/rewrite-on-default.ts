import { defaultHost } from '../../go/index.ts';
import type { MirrorFact } from '../facts/mirrors.ts';
import { nameFlaw } from '../facts/name-flaw.ts';
import type { Rule } from '../rule.ts';

/** Rewrites of the registry itself: it gets none where hosts are in certs.d, and unwanted ones where they are in config.toml. */
export const rewriteOnDefault: Rule = {
  id: 'rewrite-on-default',
  severity: 'warning',
  source: ['k3s-io/k3s#7007'],
  *ofMirror(fact, { form }) {
    const surprises = form === 'inline' ? isRewrittenToo : isIdle;
    if (fact.rewrites.length === 0 || !surprises(fact)) return;
    const { name: mirror } = fact;
    yield { path: ['mirrors', mirror, 'rewrite'], marks: 'key', values: { form, mirror }, fix: null };
  },
};

/** The fallback asks the registry itself for the name that is meant for its mirror. */
function isRewrittenToo({ name: mirror, endpoints }: MirrorFact): boolean {
  const hosts = endpoints.flatMap(({ asked }) => (asked === null ? [] : [asked.host]));
  return hosts.some((host) => host !== mirror && host !== defaultHost(mirror)) && !hosts.includes(mirror);
}

/** Only the registry itself is asked, so that no host of the file carries the rewrites. */
function isIdle({ name, endpoints, beside }: MirrorFact): boolean {
  if (nameFlaw(name, 'mirrors') !== null) return false;
  if (endpoints.length > 0 && endpoints.every(({ asked }) => asked === null)) return false;
  return !beside.file?.text.includes('.rewrite]');
}
