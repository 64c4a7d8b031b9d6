import { renderNodeFiles, resolveTarget, type Target } from '../../node-files/index.ts';
import type { Registries } from '../../registries/model.ts';
import type { ReadConfigToml } from './read-config-toml.ts';
import type { SortedFiles } from './sort-files.ts';
import type { Supposition } from './supposition.ts';

/** The target that is supposed, with what config.toml says of its options. */
export function supposedTarget(supposed: Supposition, config: ReadConfigToml | null): Target | null {
  const { program, line, noDefaultEndpoint, embedded } = supposed;
  const { snapshotter, selinux } = config ?? {};
  const resolved = resolveTarget({ program, line, options: { noDefaultEndpoint, embedded, snapshotter, selinux } });
  if (!resolved.ok) return null;
  const pauseImage = /:([^:]+)$/.exec(config?.pauseImage ?? '')?.[1];
  return pauseImage === undefined ? resolved.target : { ...resolved.target, pauseImage };
}

/** A file that is not written just as it was given. `blankLines` counts those that are missing where nothing else differs. */
export type Difference = { readonly file: string; readonly blankLines: number | null };

/** The files in which what the target writes from the model differs from what was given. */
export function differences(model: Registries, target: Target, given: SortedFiles): readonly Difference[] {
  const written = new Map([...renderNodeFiles(model, target).files].map(([path, file]) => [path, file.text]));
  const wanted = new Map([...given.hostsToml.values()].map(({ path, text }) => [pathInFolder(path), text]));
  if (given.configToml === null) written.delete('config.toml');
  else wanted.set('config.toml', given.configToml);
  const paths = [...new Set([...wanted.keys(), ...written.keys()])];
  return paths
    .filter((path) => written.get(path) !== wanted.get(path))
    .map((file) => ({ file, blankLines: missingBlankLines(wanted.get(file) ?? '', written.get(file) ?? '') }));
}

function missingBlankLines(wanted: string, written: string): number | null {
  const [one, other] = [wanted, written].map((text) => text.split('\n'));
  const solid = (lines: readonly string[] = []) => lines.filter((line) => line.trim() !== '').join('\n');
  return solid(one) === solid(other) ? (one?.length ?? 0) - (other?.length ?? 0) : null;
}

function pathInFolder(path: string): string {
  const at = path.lastIndexOf('certs.d/');
  return at < 0 ? path : path.slice(at);
}
