import type { ModelPath } from '../registries/path.ts';

export const changeIds = [
  'program',
  'release',
  'containerd',
  'pause-image',
  'option',
  'mirror-added',
  'mirror-removed',
  'mirror-renamed',
  'endpoint-first',
  'endpoint-added',
  'endpoint-removed',
  'endpoint-moved',
  'endpoint-password',
  'rewrite-added',
  'rewrite-removed',
  'rewrite-changed',
  'config-added',
  'config-removed',
  'config-renamed',
  'username',
  'credential',
  'tls-file',
  'skip-verify',
  'unused-login',
  'empty-part',
  'image-added',
  'image-removed',
  'file-added',
  'file-removed',
  'file-changed',
] as const;

export type ChangeId = (typeof changeIds)[number];

/**
 * One thing that is otherwise than before. Its words are `changes.<id>` in `messages/`, filled with `values`. Neither its values
 * nor its path hold a secret; where a secret is part of a name, its mark stands in both.
 */
export type Change = {
  readonly id: ChangeId;
  readonly values: Readonly<Record<string, string | number>>;
  /** What in the document it is about; of what is gone, in the document before. Null for what is beside the document. */
  readonly path: ModelPath | null;
};
