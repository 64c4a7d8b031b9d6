import { type LineName, lineNames, lines, type Program } from '../../node-files/index.ts';
import { isEmbeddedItself } from './embedded-hosts.ts';
import type { ParsedFiles } from './parse-files.ts';
import type { Supposition } from './supposition.ts';

/** What could be the case on the node, most likely first: newest line, default endpoint on. */
export function suppositions(parsed: ParsedFiles): readonly Supposition[] {
  const { config, unread, hosts } = parsed;
  const named = (config ?? unread)?.program;
  const program: Program = named ?? (hosts.some((file) => isEmbeddedItself(file, 'rke2')) ? 'rke2' : 'k3s');
  const embedded = hosts.some((file) => isEmbeddedItself(file, program));
  return possibleLines(parsed).flatMap((line) =>
    (lines[line].format.hostsToml === null ? [false] : [false, true]).map((noDefaultEndpoint) => ({
      program,
      line,
      noDefaultEndpoint,
      embedded,
    })),
  );
}

function possibleLines({ config, unread, hosts }: ParsedFiles): readonly LineName[] {
  const isInline = config !== null && config.certsFolder === null && hosts.length === 0;
  // One that cannot be read may be of any line, and the closest is told by its text.
  const isAny = unread !== null && hosts.length === 0;
  return lineNames
    .filter((name) => {
      const { configVersion, format } = lines[name];
      if (config !== null && config.version !== configVersion) return false;
      return isAny || (format.hostsToml === null) === isInline;
    })
    .toReversed();
}
