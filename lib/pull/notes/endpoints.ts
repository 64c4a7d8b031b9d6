import type { PullNote } from '../plan.ts';
import { mirrorName, type NoteRule } from './note-facts.ts';

/** Endpoints of the mirror that K3s drops, and those that containerd can make no request of. */
export const endpointNotAUrl: NoteRule = (facts) => {
  const mirror = mirrorName(facts);
  const dropped: readonly PullNote[] = facts.nodeFiles.log.flatMap(({ kind, path, reason }) => {
    if (kind !== 'invalid-endpoint' || path[0] !== 'mirrors' || path[1] !== mirror) return [];
    const values = {
      endpoint: facts.model.mirrors?.get(mirror ?? '')?.endpoint?.[Number(path[3])] ?? '',
      reason: reason ?? '',
      program: facts.target.program,
    };
    return [{ id: 'endpoint-not-a-url', words: 'endpoint-dropped', values, attempt: null, paths: [path] }];
  });
  const skipped: readonly PullNote[] = facts.skipped.map(({ asked, reason }) => {
    const values = { endpoint: asked.origin.kind === 'endpoint' ? asked.origin.text : asked.host, reason };
    return { id: 'endpoint-not-a-url', words: 'endpoint-skipped', values, attempt: null, paths: asked.sources };
  });
  return [...dropped, ...skipped];
};

/** The query in an endpoint's path cannot be read, which ends the pull: no host behind is asked. */
export const endpointEndsPull: NoteRule = ({ end }) => {
  if (end === null || end.rewriting !== null) return [];
  const { asked, reason } = end;
  const values = { endpoint: asked.origin.kind === 'endpoint' ? asked.origin.text : asked.host, reason };
  return [{ id: 'endpoint-not-a-url', words: 'endpoint-ends-pull', values, attempt: null, paths: asked.sources }];
};

/** An endpoint's path stands in for `/v2`, where a registry does not answer unless it was made so. */
export const endpointPath: NoteRule = ({ planned }) =>
  planned.flatMap(({ asked, attempt: { url } }, attempt) => {
    if (asked.origin.kind !== 'endpoint' || asked.path.split('/').includes('v2')) return [];
    const values = { endpoint: asked.origin.text, url };
    return [{ id: 'endpoint-path', words: 'endpoint-path', values, attempt, paths: asked.sources }];
  });

/** The same request is made twice, as where the registry itself is listed by hand. */
export const askedTwice: NoteRule = ({ planned }) =>
  planned.flatMap(({ attempt: { url }, asked }, attempt) => {
    const first = planned.findIndex(({ attempt: earlier }) => earlier.url === url);
    if (first === attempt) return [];
    return [{ id: 'duplicate-endpoint', words: 'asked-twice', values: { url }, attempt, paths: asked.sources }];
  });

/** An `http://` host with TLS settings: newer containerd tries https first, older ones do nothing with them. */
export const httpWithTls: NoteRule = ({ planned }) =>
  planned.flatMap(({ asked, attempt: { host } }, attempt) => {
    if (asked.scheme !== 'http' || asked.tls === null) return [];
    const words = asked.httpsFirst ? 'https-first' : 'tls-unused';
    return [{ id: 'http-with-tls', words, values: { host }, attempt, paths: asked.sources }];
  });
