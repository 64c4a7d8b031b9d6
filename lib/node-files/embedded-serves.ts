import { servesMirror } from './hosts-toml/embedded-registry.ts';
import { lines } from './lines.ts';
import type { Target } from './target.ts';

/** Whether the nodes of a target ask each other first for the images of a mirror. */
export function embeddedServes(mirror: string, { line, options }: Pick<Target, 'line' | 'options'>): boolean {
  const { hostsToml } = lines[line].format;
  return options.embedded && hostsToml !== null && servesMirror(mirror, hostsToml);
}
