/**
 * What K3s holds in memory after reading registries.yaml. The field names are the file's own keys, so that a
 * path in the model reads like a path in the document. `null` is what Go keeps as a nil map, slice or pointer.
 */
export type Registries = {
  readonly mirrors: ReadonlyMap<string, Mirror> | null;
  readonly configs: ReadonlyMap<string, Config> | null;
  /** Deprecated: K3s reads it and never uses it. */
  readonly auths: ReadonlyMap<string, Auth> | null;
};

export type Mirror = {
  readonly endpoint: readonly string[] | null;
  readonly rewrite: ReadonlyMap<string, string> | null;
};

export type Config = {
  readonly auth: Auth | null;
  readonly tls: Tls | null;
};

export type Auth = {
  readonly username: string;
  readonly password: string;
  readonly auth: string;
  readonly identity_token: string;
};

export type Tls = {
  readonly ca_file: string;
  readonly cert_file: string;
  readonly key_file: string;
  readonly insecure_skip_verify: boolean;
};
