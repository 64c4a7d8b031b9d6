import { defaultHost } from '../../../go/index.ts';
import { isPublicRegistry } from '../../facts/public-registry.ts';
import type { RewriteFact } from '../../facts/rewrites.ts';
import type { Finding } from '../../finding.ts';
import type { Subject } from '../../subject.ts';

/** Patterns that no repository can match. */
export function* judgePattern(rewrite: RewriteFact, hosts: readonly string[], subject: Subject): Generator<Finding> {
  const { mirror, path, pattern } = rewrite;
  const start = /^(\^?(?:\((?:\?:)?)?)((?:https?:\/\/)?((?:[\w-]|\[\.\]|\\\.|\.(?![*+?{]))+(?::\d+)?)\/)/.exec(pattern);
  const [, opening = '', named = '', segment = ''] = start ?? [];
  const first = segment.replaceAll(/\[\.\]|\\\./g, '.');
  if (named.includes('://') || isNoRepository(first, mirror, hosts, subject)) {
    const isOwn = first === mirror || first === defaultHost(mirror);
    yield found('host', first, isOwn ? opening + pattern.slice(opening.length + named.length) : null);
  } else if (needsTag(pattern)) {
    yield found('tag', '', null);
  } else if (mirror === 'docker.io' && officialAlone.test(pattern)) {
    yield found('library', '', pattern.replace('^', '^library/'));
  }

  function found(kind: string, host: string, to: string | null): Finding {
    const canWrite = to !== null && to !== '' && pattern === rewrite.written.pattern;
    return {
      path,
      marks: 'key',
      values: { kind, pattern, mirror, host },
      fix: canWrite
        ? { label: 'write-value', values: { value: to }, action: { do: 'rename-rewrite', mirror, pattern, to } }
        : null,
    };
  }
}

/**
 * Whether the first part of a pattern is the registry, which is no part of a repository. Elsewhere than on Docker Hub a project may be
 * called like a registry.
 */
function isNoRepository(first: string, mirror: string, hosts: readonly string[], { model }: Subject): boolean {
  if (!/[.:]/.test(first)) return false;
  if (first === mirror || first === defaultHost(mirror) || hosts.includes(first)) return true;
  return (mirror === '*' || mirror === 'docker.io') && (isPublicRegistry(first) || model.mirrors?.has(first) === true);
}

/** A colon or an at sign that has to be there, which a repository never has. */
function needsTag(pattern: string): boolean {
  if (/\||\)[?*{]/.test(pattern)) return false;
  const bare = pattern.replaceAll(/\\.|\[\^?\]?[^\]]*\]|\(\?[^)]*?[:>]/gs, '');
  return /[:@](?![?*{])/.test(bare);
}

/** Anchored on both sides and without a slash, while the images of Docker Hub all have one. */
const officialAlone = /^\^(?:(?:[\w-]|\[\.\]|\\\.|\.(?![*+?{]))+|\((?:\?:)?(?:[\w|-]|\[\.\]|\\\.|\.(?![*+?{]))+\))\$$/;
