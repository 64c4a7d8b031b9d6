import type { ModelPath } from '../registries/path.ts';

/** What containerd will do to pull one image. */
export type PullPlan =
  | { readonly kind: 'attempts'; readonly attempts: readonly Attempt[]; readonly notes: readonly PullNote[] }
  /** The pull ends before any request; in containerd's words. */
  | { readonly kind: 'fails'; readonly fails: string; readonly notes: readonly PullNote[] }
  /** containerd does not start with its config.toml; in its words. */
  | { readonly kind: 'refused'; readonly refused: string }
  /** The image's name is refused; in containerd's words. */
  | { readonly kind: 'error'; readonly error: string };

/** A host that is asked for the image's manifest, by its first request. */
export type Attempt = {
  readonly method: 'HEAD';
  readonly url: string;
  /** Where the host's API begins, with the same query. */
  readonly root: string;
  /** After rewriting. */
  readonly repository: string;
  /** As it is asked, with the port. */
  readonly host: string;
  /** The same as its login is looked up: inline settings are found with a colon behind which no port stands. */
  readonly loginHost: string;
  readonly tls: AttemptTls;
  /** Whether http follows where https is not spoken. */
  readonly thenHttp: boolean;
  readonly credential: Credential | null;
  readonly rewrite: AppliedRewrite | null;
  readonly why: Why;
  /** What in the document this host comes from. */
  readonly sources: readonly ModelPath[];
  /** What in the document the rest comes from; of credentials also those of which nothing can be sent. */
  readonly places: AttemptPlaces;
};

export type AttemptPlaces = Readonly<Record<'credential' | 'tls' | 'rewrite', readonly ModelPath[]>>;

export type AttemptTls = {
  readonly ca: string | null;
  readonly cert: string | null;
  readonly key: string | null;
  readonly skipVerify: boolean;
};

/** What would be sent to a host that asks by Basic. */
export type Credential = {
  /** The document's key under `configs`. */
  readonly key: string;
  readonly kind: 'password' | 'auth';
  readonly user: string;
};

export type AppliedRewrite = { readonly pattern: string; readonly from: string; readonly to: string };

/** Why an attempt is in its place. */
export type Why = { readonly id: WhyId; readonly values: Readonly<Record<string, string>> };

export type WhyId =
  | 'mirror-endpoint'
  | 'wildcard-endpoint'
  /** Line v1.29.1: of the entry `*` of `configs` it makes a host, which stands in the place of all endpoints of `*`. */
  | 'wildcard-config'
  | 'embedded-registry'
  | 'registry-last'
  | 'registry-alone'
  | 'registry-file-ignored'
  | 'blob-after-manifest';

/** Something about the pull that will surprise. */
export type PullNote = {
  /** The rule that it belongs to. */
  readonly id: string;
  /** The sentence that says it. */
  readonly words: NoteWords;
  readonly values: NoteValues;
  readonly attempt: number | null;
  /** What in the document it is about. */
  readonly paths: readonly ModelPath[];
};

export type NoteValues = Readonly<Record<string, string | readonly string[]>>;

export type NoteWords =
  | 'asked-twice'
  | 'auth-unusable'
  | 'credentials-of-registry'
  | 'endpoint-dropped'
  | 'endpoint-ends-pull'
  | 'endpoint-path'
  | 'endpoint-refused'
  | 'endpoint-skipped'
  | 'fallback-active'
  | 'fallback-despite-flag'
  | 'hosts-toml-ignored'
  | 'https-first'
  | 'hub-alias'
  | 'key-not-asked'
  | 'rewrite-ends-pull'
  | 'rewrite-ignored'
  | 'rewrite-not-on-default'
  | 'rewrite-on-default'
  | 'rewrite-overlap'
  | 'rewrite-regex'
  | 'rewrite-token'
  | 'tls-file-missing'
  | 'tls-files-needed'
  | 'tls-pair'
  | 'tls-relative'
  | 'tls-unused';
