import { lineNames, releasesOf, type Target } from '../../lib/node-files/index.ts';
import { UsageError } from '../usage-error.ts';
import { words } from '../words.ts';
import { targetFrom, targetOptions } from './target-options.ts';

const { release: _release, line: _line, ...shared } = targetOptions;

/** The options of `compare`: those of a target count for both, but what is named for one alone. */
export const comparedOptions = {
  ...shared,
  from: { type: 'string' },
  to: { type: 'string' },
  'from-program': { type: 'string' },
  'to-program': { type: 'string' },
} as const;

type ComparedValues = Omit<Parameters<typeof targetFrom>[0], 'release' | 'line'> & {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly 'from-program'?: string | undefined;
  readonly 'to-program'?: string | undefined;
};

/** The two targets that are compared, each by its release or its line. */
export function comparedTargets(values: ComparedValues): { readonly from: Target; readonly to: Target } {
  const { from, to, program } = values;
  if (from === undefined || to === undefined) throw new UsageError(words('compare-releases'));
  return {
    from: targetNamed(from, { ...values, program: values['from-program'] ?? program }),
    to: targetNamed(to, { ...values, program: values['to-program'] ?? program }),
  };
}

/** A line has the name of its first release, which not every program has had. */
function targetNamed(name: string, values: Parameters<typeof targetFrom>[0]): Target {
  const isRelease = releasesOf(values.program === 'rke2' ? 'rke2' : 'k3s').some((known) =>
    known.name.startsWith(`${name}+`),
  );
  const isLine = lineNames.some((line) => line === name);
  return targetFrom({ ...values, [isLine && !isRelease ? 'line' : 'release']: name });
}
