import type { Registries } from '../../registries/model.ts';
import { type EffectiveRegistries, effectiveRegistries } from '../effective-registries.ts';
import { embeddedAddress, withEmbeddedRegistry } from '../hosts-toml/embedded-registry.ts';
import { sortedLog } from '../hosts-toml/log.ts';
import type { LineFormat } from '../line.ts';
import { lines } from '../lines.ts';
import type { NodeFiles } from '../node-files.ts';
import type { Target } from '../target.ts';
import { LineWriter } from '../text/line-writer.ts';
import { tomlReaderOf } from '../toml/toml-reader.ts';
import { collectFiles } from './collect-files.ts';
import { createNormalizer, type Normalizer } from './normalizer.ts';
import { type RenderedHost, renderHosts } from './render-hosts.ts';
import { type Rendered, rendered, sameFile } from './rendered.ts';

/** A rendering with all that the next one can take over. */
export type Rendering = {
  readonly target: Target;
  readonly registries: EffectiveRegistries;
  readonly normalizer: Normalizer;
  readonly config: Rendered;
  readonly hosts: ReadonlyMap<string, RenderedHost>;
  readonly nodeFiles: NodeFiles;
};

/** Renders a model, with whatever is still right of the rendering before. */
export function render(model: Registries, target: Target, last: Rendering | null): Rendering {
  const format: LineFormat = lines[target.line].format;
  const { hostsToml } = format;
  const before = last !== null && sameForm(last.target, target) ? last : null;
  const written = effectiveRegistries(model, last?.registries);
  const embedded = hostsToml !== null && target.options.embedded;
  const normalizer = createNormalizer(embeddedAddress(target.program, embedded), last?.normalizer ?? null);
  const registries = embedded
    ? withEmbeddedRegistry(written, target.program, hostsToml.embeddedServesWildcard)
    : written;
  const config = renderConfig(format, registries, target, before);
  const kept = { target, registries: written, normalizer, config };
  if (hostsToml === null) {
    const nodeFiles = { ...collectFiles(config, new Map(), registries), log: [] };
    return { ...kept, hosts: new Map(), nodeFiles };
  }
  const { files, log, unwritten } = hostsToml.decide(registries, {
    noDefaultEndpoint: target.options.noDefaultEndpoint,
    embeddedAddress: normalizer.address,
    normalize: normalizer.normalize,
  });
  const hosts = renderHosts(files, hostsToml, format.squeezesBlankLines, target, before?.hosts ?? new Map());
  const collected = collectFiles(config, hosts, registries);
  const nodeFiles = { ...collected, log: sortedLog(log), unwritten: [...unwritten, ...collected.unwritten] };
  return { ...kept, hosts, nodeFiles };
}

/** Whether what was written for one target has the form that another asks for. */
function sameForm(one: Target, other: Target): boolean {
  return one.line === other.line && one.program === other.program && one.containerd === other.containerd;
}

function renderConfig(
  { configToml, squeezesBlankLines }: LineFormat,
  registries: EffectiveRegistries,
  target: Target,
  before: Rendering | null,
): Rendered {
  const out = new LineWriter();
  configToml(out, registries, target);
  const config = rendered('config.toml', out, squeezesBlankLines, tomlReaderOf(target.containerd));
  const elder = before?.config.file ?? null;
  if (elder === null || config.file === null || !sameFile(elder, config.file)) return config;
  return { file: elder, faults: config.faults };
}
