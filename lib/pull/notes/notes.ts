import type { PullNote } from '../plan.ts';
import { authUnusable, configKeyNotAsked, hubAlias } from './credentials.ts';
import { askedTwice, endpointEndsPull, endpointNotAUrl, endpointPath, httpWithTls } from './endpoints.ts';
import { fallbackActive } from './fallback.ts';
import { hostsTomlIgnored, tlsFilesNeeded, tlsRelative } from './files.ts';
import type { NoteFacts, NoteRule } from './note-facts.ts';
import {
  rewriteEndsPull,
  rewriteIgnored,
  rewriteOnDefault,
  rewriteOverlap,
  rewriteRegex,
  rewriteToken,
} from './rewrites.ts';

const rules: readonly NoteRule[] = [
  hostsTomlIgnored,
  endpointNotAUrl,
  endpointEndsPull,
  endpointPath,
  askedTwice,
  httpWithTls,
  authUnusable,
  hubAlias,
  configKeyNotAsked,
  rewriteOverlap,
  rewriteRegex,
  rewriteEndsPull,
  rewriteIgnored,
  rewriteOnDefault,
  rewriteToken,
  fallbackActive,
  tlsFilesNeeded,
  tlsRelative,
];

/** All that will surprise in one plan: first what concerns the whole pull, then by attempt. */
export function notesOn(facts: NoteFacts): readonly PullNote[] {
  return rules.flatMap((rule) => rule(facts)).toSorted((one, other) => (one.attempt ?? -1) - (other.attempt ?? -1));
}
