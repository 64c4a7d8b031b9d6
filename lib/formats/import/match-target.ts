import { releasesOf, renderNodeFiles, resolveTarget, type Target } from '../../node-files/index.ts';
import type { Registries } from '../../registries/model.ts';
import type { ReadConfigToml } from './read-config-toml.ts';
import type { SortedFiles } from './sort-files.ts';
import type { Supposition } from './supposition.ts';

/** The target that is supposed, with what config.toml says of its options and of its pause image. */
export function supposedTarget(supposed: Supposition, config: ReadConfigToml | null): Target | null {
  const { program, line, noDefaultEndpoint, embedded } = supposed;
  const { snapshotter, selinux } = config ?? {};
  const options = { noDefaultEndpoint, embedded, snapshotter, selinux };
  const resolved = resolveTarget({ program, line, options });
  if (!resolved.ok) return null;
  const pauseImage = /:([^:]+)$/.exec(config?.pauseImage ?? '')?.[1];
  if (pauseImage === undefined || pauseImage === resolved.target.pauseImage) return resolved.target;
  const release = releasesOf(program).find((known) => known.line === line && known.pauseImage === pauseImage)?.name;
  const ofRelease = release === undefined ? null : resolveTarget({ program, release, options });
  return ofRelease?.ok ? ofRelease.target : { ...resolved.target, pauseImage };
}

/** A file as it was given, and as the target writes it from the document; null where one of both is not there. */
export type RewrittenFile = {
  /** Seen from the folder of config.toml. */
  readonly path: string;
  readonly given: string | null;
  readonly written: string | null;
};

/** All files that were given or are written. */
export function rewrittenFiles(model: Registries, target: Target, given: SortedFiles): readonly RewrittenFile[] {
  const written = new Map([...renderNodeFiles(model, target).files].map(([path, file]) => [path, file.text]));
  const wanted = new Map([...given.hostsToml].map(([name, { path, text }]) => [pathInFolder(name, path), text]));
  if (given.configToml === null) written.delete('config.toml');
  else wanted.set('config.toml', given.configToml.text);
  const paths = [...new Set([...written.keys(), ...wanted.keys()])];
  return paths.map((path) => ({ path, given: wanted.get(path) ?? null, written: written.get(path) ?? null }));
}

/** A file that is not written just as it was given. `blankLines` counts those that are missing where nothing else differs. */
export type Difference = { readonly file: string; readonly blankLines: number | null };

export function differences(files: readonly RewrittenFile[]): readonly Difference[] {
  return files
    .filter(({ given, written }) => given !== written)
    .map(({ path, given, written }) => ({ file: path, blankLines: missingBlankLines(given ?? '', written ?? '') }));
}

function missingBlankLines(wanted: string, written: string): number | null {
  const [one, other] = [wanted, written].map((text) => text.split('\n'));
  const solid = (lines: readonly string[] = []) => lines.filter((line) => line.trim() !== '').join('\n');
  return solid(one) === solid(other) ? (one?.length ?? 0) - (other?.length ?? 0) : null;
}

/** Where a file stands on the node; a folder of certs.d, or a file, may have been given without what is around it. */
function pathInFolder(name: string, path: string): string {
  const at = path.lastIndexOf('certs.d/');
  return at < 0 ? `certs.d/${name === '*' ? '_default' : name}/hosts.toml` : path.slice(at);
}
