/**
 * What a form does to the document. Names, patterns and indexes are those of the model that was read. `null` removes
 * a key; an empty text is written as an empty text.
 *
 * What is left when the last of something goes: `endpoint`, `rewrite`, `auth` and `tls` go with their last part; a
 * mirror, a config and a section stay as a name without a value (`quay.io:`), in a flow collection as `{}`. A copy
 * comes right behind what it is a copy of, with the comments inside but not those above. A comment belongs to the
 * entry on its line, or directly below it; indented deeper than that, to the entry above. Where a name is repeated,
 * the one that K3s uses is edited, and all are renamed or removed.
 */
export type FormAction = MirrorAction | EndpointAction | RewriteAction | ConfigAction;

export type MirrorAction =
  | { readonly do: 'add-mirror'; readonly name: string; readonly endpoint: readonly string[] }
  | { readonly do: 'rename-mirror'; readonly name: string; readonly to: string }
  | { readonly do: 'duplicate-mirror'; readonly name: string; readonly to: string }
  | { readonly do: 'remove-mirror'; readonly name: string };

/** `index` counts the endpoints as they stand; `to` is the place among the others once the endpoint is taken out. */
export type EndpointAction =
  | { readonly do: 'add-endpoint'; readonly mirror: string; readonly index: number; readonly value: string }
  | { readonly do: 'set-endpoint'; readonly mirror: string; readonly index: number; readonly value: string }
  | { readonly do: 'move-endpoint'; readonly mirror: string; readonly index: number; readonly to: number }
  | { readonly do: 'remove-endpoint'; readonly mirror: string; readonly index: number };

export type RewriteAction =
  | { readonly do: 'add-rewrite'; readonly mirror: string; readonly pattern: string; readonly replacement: string }
  | { readonly do: 'set-rewrite'; readonly mirror: string; readonly pattern: string; readonly replacement: string }
  | { readonly do: 'rename-rewrite'; readonly mirror: string; readonly pattern: string; readonly to: string }
  | { readonly do: 'remove-rewrite'; readonly mirror: string; readonly pattern: string };

export type AuthField = 'username' | 'password' | 'auth' | 'identity_token';
export type TlsFileField = 'ca_file' | 'cert_file' | 'key_file';

export type ConfigAction =
  | { readonly do: 'add-config'; readonly name: string }
  | { readonly do: 'rename-config'; readonly name: string; readonly to: string }
  | { readonly do: 'duplicate-config'; readonly name: string; readonly to: string }
  | { readonly do: 'remove-config'; readonly name: string }
  | { readonly do: 'set-auth'; readonly config: string; readonly field: AuthField; readonly value: string | null }
  | { readonly do: 'remove-auth'; readonly config: string }
  | {
      readonly do: 'set-tls-file';
      readonly config: string;
      readonly field: TlsFileField;
      readonly value: string | null;
    }
  | { readonly do: 'set-skip-verify'; readonly config: string; readonly value: boolean | null }
  | { readonly do: 'remove-tls'; readonly config: string };

/** Why an action cannot be written: the text does not parse, the new name is there already, or what it acts on is not. */
export type Refusal = 'unreadable' | 'name-taken' | 'not-there';
