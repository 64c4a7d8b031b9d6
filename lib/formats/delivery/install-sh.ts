import { shellQuote } from '../install/shell-quote.ts';
import { asking } from './script/asking.ts';
import { changing } from './script/changing.ts';
import { manifestFunctions } from './script/manifest.ts';
import { options } from './script/options.ts';
import { reporting } from './script/reporting.ts';
import { restarting } from './script/restarting.ts';
import { running } from './script/running.ts';
import { token } from './script/token.ts';

/** A profile on a server, by the server's origin and the profile's name. */
export type Delivered = { readonly server: string; readonly profile: string };

/**
 * A POSIX script that brings the published revision to a node and tells the server. It is the same for all revisions.
 * All files change or none: what undoes a run stands on the disk before its first change.
 */
export function installSh({ server, profile }: Delivered): string {
  const head = [
    '#!/bin/sh',
    `# Brings the registries of the profile ${profile} to this node; --help says more.`,
    'set -eu',
    'umask 077',
    'LC_ALL=C',
    'export LC_ALL',
    '',
    `server=${shellQuote(server)}`,
    `profile=${shellQuote(profile)}`,
    '',
  ].join('\n');
  return head + [options, token, asking, manifestFunctions, changing, restarting, reporting, running].join('');
}
