import { defaultOptions, type ResolvedTarget, resolveTarget, type Target } from '../../lib/node-files/index.ts';
import { complain } from '../output/streams.ts';
import { UsageError } from '../usage-error.ts';
import { words } from '../words.ts';

/** The options of every command that needs a target, as Node's parser takes them. */
export const targetOptions = {
  program: { type: 'string' },
  release: { type: 'string' },
  line: { type: 'string' },
  'embedded-registry': { type: 'boolean' },
  'disable-default-registry-endpoint': { type: 'boolean' },
  snapshotter: { type: 'string' },
  selinux: { type: 'boolean' },
} as const;

type TargetValues = {
  readonly program?: string | undefined;
  readonly release?: string | undefined;
  readonly line?: string | undefined;
  readonly 'embedded-registry'?: boolean | undefined;
  readonly 'disable-default-registry-endpoint'?: boolean | undefined;
  readonly snapshotter?: string | undefined;
  readonly selinux?: boolean | undefined;
};

/** The target that a command was given; what stands in for a release that is not known is said on standard error. */
export function targetFrom(values: TargetValues): Target {
  const { program, release, line } = values;
  const resolved = resolveTarget({
    program,
    release,
    line,
    options: {
      noDefaultEndpoint: values['disable-default-registry-endpoint'] ?? defaultOptions.noDefaultEndpoint,
      embedded: values['embedded-registry'] ?? defaultOptions.embedded,
      snapshotter: values.snapshotter ?? defaultOptions.snapshotter,
      selinux: values.selinux ?? defaultOptions.selinux,
    },
  });
  if (!resolved.ok) throw new UsageError(targetErrorWords(resolved));
  for (const { id, ...names } of resolved.notes) complain(words(`target-notes.${id}`, names));
  return resolved.target;
}

export function targetErrorWords({ error }: Extract<ResolvedTarget, { ok: false }>): string {
  const { kind, ...names } = error;
  return words(`target-errors.${kind}`, { program: '', release: '', oldest: '', line: '', its: '', ...names });
}
