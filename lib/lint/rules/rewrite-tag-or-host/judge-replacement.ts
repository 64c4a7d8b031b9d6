import { parseTemplate } from '../../../go/regexp/template.ts';
import type { RewriteFact } from '../../facts/rewrites.ts';
import type { Finding } from '../../finding.ts';

/** Replacements that name a host or a tag: what they give is asked as a repository. */
export function* judgeReplacement(rewrite: RewriteFact, hosts: readonly string[]): Generator<Finding> {
  const { mirror, path, pattern, replacement, written } = rewrite;
  const [named = '', host = ''] = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)*(?::\d+)?)\//.exec(replacement) ?? [];
  const isHost = named.includes('://') || host.includes(':') || hosts.includes(host);
  const hasTag = parseTemplate(replacement).some((part) => typeof part === 'string' && /[:@]/.test(part));
  if (!isHost && !hasTag) return;
  const value = replacement.slice(named.length);
  const canWrite = isHost && value !== '' && !/[:@]/.test(value) && replacement === written.replacement;
  yield {
    path,
    marks: 'value',
    values: { kind: isHost ? 'to_host' : 'to_tag', pattern, mirror, host },
    fix: canWrite
      ? {
          label: 'write-value',
          values: { value },
          action: { do: 'set-rewrite', mirror, pattern: written.pattern, replacement: value },
        }
      : null,
  };
}
