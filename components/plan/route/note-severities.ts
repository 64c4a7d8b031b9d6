import type { Severity } from '@/lib/document/diagnostic.ts';
import type { NoteWords } from '@/lib/pull/index.ts';

/** How much each note matters for a pull. */
export const noteSeverities: Readonly<Record<NoteWords, Severity>> = {
  'asked-twice': 'info',
  'auth-unusable': 'warning',
  'credentials-of-registry': 'warning',
  'endpoint-dropped': 'warning',
  'endpoint-ends-pull': 'error',
  'endpoint-path': 'warning',
  'endpoint-refused': 'error',
  'endpoint-skipped': 'warning',
  'fallback-active': 'info',
  'fallback-despite-flag': 'warning',
  'hosts-toml-ignored': 'error',
  'https-first': 'info',
  'hub-alias': 'warning',
  'key-not-asked': 'warning',
  'rewrite-ends-pull': 'error',
  'rewrite-ignored': 'warning',
  'rewrite-not-on-default': 'info',
  'rewrite-on-default': 'warning',
  'rewrite-overlap': 'warning',
  'rewrite-regex': 'warning',
  'rewrite-token': 'warning',
  'tls-file-missing': 'error',
  'tls-files-needed': 'info',
  'tls-pair': 'error',
  'tls-relative': 'warning',
  'tls-unused': 'info',
};
