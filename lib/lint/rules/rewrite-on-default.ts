import { defaultHost } from '../../go/index.ts';
import { nameFlaw } from '../facts/name-flaw.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Rewrites of the registry itself: it gets none where hosts are in certs.d, and unwanted ones where they are in config.toml. */
export const rewriteOnDefault: Rule = {
  id: 'rewrite-on-default',
  severity: 'warning',
  source: ['k3s-io/k3s#7007'],
  *find(subject) {
    const surprises = subject.form === 'inline' ? isRewrittenToo : isIdle;
    for (const [mirror, { rewrite }] of subject.model.mirrors ?? []) {
      if ((rewrite?.size ?? 0) === 0 || !surprises(mirror, subject)) continue;
      yield { path: ['mirrors', mirror, 'rewrite'], marks: 'key', values: { form: subject.form, mirror }, fix: null };
    }
  },
};

/** The fallback asks the registry itself for the name that is meant for its mirror. */
function isRewrittenToo(mirror: string, { byMirror }: Subject): boolean {
  const hosts = (byMirror.get(mirror) ?? []).flatMap(({ asked }) => (asked === null ? [] : [asked.host]));
  return hosts.some((host) => host !== mirror && host !== defaultHost(mirror)) && !hosts.includes(mirror);
}

/** Only the registry itself is asked, so that no host of the file carries the rewrites. */
function isIdle(mirror: string, { byMirror, nodeFiles }: Subject): boolean {
  const endpoints = byMirror.get(mirror) ?? [];
  if (nameFlaw(mirror, 'mirrors') !== null) return false;
  if (endpoints.length > 0 && endpoints.every(({ asked }) => asked === null)) return false;
  const folder = mirror === '*' ? '_default' : mirror;
  return !nodeFiles.files.get(`certs.d/${folder}/hosts.toml`)?.text.includes('.rewrite]');
}
