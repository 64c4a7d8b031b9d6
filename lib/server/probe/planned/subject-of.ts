import 'server-only';
import type { Attempt, ImageName } from '../../../pull/index.ts';
import type { Subject, SubjectImage } from '../subject.ts';
import type { PlayedNode } from './node.ts';

/** One host of a plan, as it is tested; with the image only where that is asked for. */
export function subjectOf(attempt: Attempt, node: PlayedNode, image: ImageName | null, asksApi: boolean): Subject {
  const { tls } = attempt;
  const file = (path: string | null) => (path === null ? null : { path, text: node.textOf(path) });
  return {
    root: attempt.root,
    thenHttp: attempt.thenHttp,
    tls: {
      ca: file(tls.ca),
      cert: file(tls.cert),
      key: file(tls.key),
      skipVerify: tls.skipVerify,
      ignoresEmptyCa: node.ignoresEmptyCa,
    },
    loginOf: (host) => node.loginOf(attempt, host),
    asksApi,
    image: image && imageOf(attempt, image, node),
    isOld: node.isOld,
  };
}

function imageOf({ url, repository, rewrite }: Attempt, image: ImageName, node: PlayedNode): SubjectImage {
  const scoped = node.tokenForUnrewrittenName ? (rewrite?.from ?? repository) : repository;
  return { name: image.name, url, object: image.object.text, repository, scope: `repository:${scoped}:pull` };
}
