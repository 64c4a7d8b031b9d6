import type { PullPlan } from '../../pull/index.ts';
import type { Registries } from '../../registries/model.ts';
import type { ModelPath } from '../../registries/path.ts';
import type { Side } from '../side.ts';

/** How images of one registry are pulled on both sides. */
export type RoutePair = {
  /** As the document names it; `*` stands for a registry that it does not name. */
  readonly name: string;
  readonly path: ModelPath;
  readonly from: PullPlan;
  readonly to: PullPlan;
};

const between = 250;

/** The part that takes long: two plans for each registry. */
export function routePairs(
  model: Registries,
  from: Side,
  to: Side,
  onProgress: (share: number) => void,
): readonly RoutePair[] {
  const named = new Set([...(model.mirrors?.keys() ?? []), ...(model.configs?.keys() ?? [])]);
  return [...named].map((name, index) => {
    if (index % between === 0) onProgress(index / named.size);
    const image = `${name === '*' ? unnamed(named) : name}/image`;
    const section = model.mirrors?.has(name) ? 'mirrors' : 'configs';
    return { name, path: [section, name], from: from.plan(image), to: to.plan(image) };
  });
}

function unnamed(named: ReadonlySet<string>): string {
  let host = 'other.example';
  while (named.has(host)) host = `an${host}`;
  return host;
}
