import type { MessageValues } from '../../document/message-values.ts';

export type ImportNoteId =
  | 'capabilities-lost'
  | 'comments-and-order-lost'
  | 'config-toml-missing'
  | 'config-toml-unread'
  | 'differs'
  | 'document-found'
  | 'embedded-registry'
  | 'endpoint-refused'
  | 'entries-lost'
  | 'file-foreign'
  | 'file-repeated'
  | 'file-second'
  | 'file-unknown'
  | 'folder-guessed'
  | 'foreign-not-taken'
  | 'hosts-toml-unread'
  | 'hub-name-guessed'
  | 'ignored-not-kept'
  | 'line-closest'
  | 'line-guessed'
  | 'link-broken'
  | 'link-loops'
  | 'no-default-endpoint-guessed'
  | 'not-toml'
  | 'not-toml-but-read'
  | 'nothing-found'
  | 'path-made-absolute'
  | 'reason-guessed'
  | 'registry-guessed'
  | 'rewrites-differ'
  | 'server-became-endpoint'
  | 'setting-lost'
  | 'setting-refused'
  | 'several-files'
  | 'tls-differs';

/**
 * What the files could not tell, or what was made of them. Its words are `import.notes.<id>` in `messages/`, filled
 * with `values`.
 */
export type ImportNote = { readonly id: ImportNoteId; readonly values: MessageValues };

export function note(id: ImportNoteId, values: ImportNote['values'] = {}): ImportNote {
  return { id, values };
}
