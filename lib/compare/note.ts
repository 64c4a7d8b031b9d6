import type { MessageValues, Severity } from '../document/index.ts';
import type { ModelPath } from '../registries/path.ts';
import type { Comparison } from './comparison.ts';

/** A difference between two targets that matters for the document. Its words are `compare.notes.<id>` in `messages/`. */
export type Note = {
  readonly id: NoteId;
  /** An error where pulls, or the program, no longer work; a warning where something is to be done or looked at. */
  readonly severity: Severity;
  readonly values: MessageValues;
  /** What in the document it is about. */
  readonly paths: readonly ModelPath[];
};

export type NoteRule = (comparison: Comparison) => readonly Note[];

export type NoteId =
  | 'certs-folder'
  | 'config-version'
  | 'containerd-major'
  | 'control-character'
  | 'credentials-stay'
  | 'default-endpoint-last'
  | 'duplicate-endpoint'
  | 'embedded-registry'
  | 'endpoint-dropped'
  | 'endpoint-host'
  | 'endpoint-not-a-url'
  | 'endpoint-path'
  | 'endpoint-scheme'
  | 'endpoint-skipped'
  | 'endpoint-tls'
  | 'fallback'
  | 'fallback-explicit'
  | 'file-name-unescaped'
  | 'https-first'
  | 'hub-credentials'
  | 'imports'
  | 'ipv6-name'
  | 'line-too-long'
  | 'merged-endpoint'
  | 'mirrors-moved'
  | 'name-unescaped'
  | 'pause-image'
  | 'program'
  | 'pull-fails'
  | 'registry-address'
  | 'registry-name'
  | 'registry-tls'
  | 'rewrite-on-default'
  | 'rewrite-token'
  | 'rewrite-unescaped'
  | 'same-folder'
  | 'several-colons'
  | 'stargz'
  | 'template-keys'
  | 'tls-moved'
  | 'tls-path'
  | 'unknown-flag'
  | 'wildcard-config'
  | 'wildcard-reach';
