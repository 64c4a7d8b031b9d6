import type { Registries } from '../../registries/model.ts';
import { part, type Steps } from '../../steps/index.ts';
import { type EffectiveRegistries, effectiveRegistries } from '../effective-registries.ts';
import { embeddedAddress, type Served, withEmbeddedRegistry } from '../hosts-toml/embedded-registry.ts';
import type { HostsSettings } from '../hosts-toml/hosts-toml.ts';
import { sortedLog } from '../hosts-toml/log.ts';
import { type Makings, makerOf } from '../hosts-toml/makings.ts';
import { hasStrictColons, normalizerOf } from '../hosts-toml/normalizer.ts';
import type { LineFormat } from '../line.ts';
import { lines } from '../lines.ts';
import type { NodeFiles } from '../node-files.ts';
import type { Target } from '../target.ts';
import { type Collected, collectFiles } from './collect-files.ts';
import { renderChanged } from './render-changed.ts';
import { type RenderedConfig, renderConfig } from './render-config.ts';
import { type RenderedHost, renderHosts } from './render-hosts.ts';

/** A rendering with all that the next one can take over. */
export type Rendering = {
  readonly model: Registries;
  readonly target: Target;
  readonly registries: EffectiveRegistries;
  /** What they become where the embedded registry serves them. */
  readonly embedded: Served | null;
  readonly makings: Makings | null;
  readonly config: RenderedConfig;
  readonly hosts: ReadonlyMap<string, RenderedHost>;
  readonly collected: Collected;
  readonly nodeFiles: NodeFiles;
};

const noHosts: ReadonlyMap<string, RenderedHost> = new Map();

/** Renders a model, with whatever is still right of the rendering before; `fresh` keeps what is made for the next, if one is to come. */
export function* render(
  model: Registries,
  target: Target,
  last: Rendering | null,
  fresh: Makings | null,
): Steps<Rendering> {
  if (last !== null && last.model === model && last.target === target) return last;
  const format: LineFormat = lines[target.line].format;
  const { hostsToml } = format;
  const changed = last?.target === target ? renderChanged(model, last, format, hostsSettings(target)) : null;
  if (changed !== null) return changed;
  const before = last !== null && sameForm(last.target, target) ? last : null;
  const written = effectiveRegistries(model, last?.registries);
  const { program, options } = target;
  const isEmbedded = hostsToml !== null && options.embedded;
  const embedded = isEmbedded ? withEmbeddedRegistry(written, program, hostsToml, before?.embedded ?? null) : null;
  const registries = embedded?.served ?? written;
  yield 0.02;
  const config = renderConfig(format, registries, target, before?.config ?? null);
  const makings = before?.makings ?? fresh;
  const kept = { model, target, registries: written, embedded, makings, config };
  if (hostsToml === null) {
    yield 0.8;
    const collected = collectFiles(config.rendered, noHosts, registries, before);
    return { ...kept, hosts: noHosts, collected, nodeFiles: { ...collected, log: [] } };
  }
  const { make, end } = makings === null ? makerOf(registries) : makings.makerOf(registries);
  const settings = hostsSettings(target);
  yield 0.1;
  const { files, log, unwritten } = yield* part(hostsToml.decide(registries, settings, make), 0.1, 0.5);
  end(true);
  const elders = before?.hosts ?? noHosts;
  const hosts = yield* part(renderHosts(files, hostsToml, format.squeezesBlankLines, target, elders), 0.5, 1);
  const collected = collectFiles(config.rendered, hosts, registries, before);
  const nodeFiles = { ...collected, log: sortedLog(log), unwritten: [...unwritten, ...collected.unwritten] };
  return { ...kept, hosts, collected, nodeFiles };
}

/** By what a target decides on hosts.toml. */
export function hostsSettings(target: Target): HostsSettings {
  const { noDefaultEndpoint, embedded } = target.options;
  return {
    noDefaultEndpoint,
    embeddedAddress: embeddedAddress(target.program, embedded),
    normalize: normalizerOf(target),
  };
}

/** Whether what was written for one target has the form that another asks for. */
function sameForm(one: Target, other: Target): boolean {
  const isSameLine = one.line === other.line && one.program === other.program && one.containerd === other.containerd;
  return isSameLine && hasStrictColons(one) === hasStrictColons(other);
}
