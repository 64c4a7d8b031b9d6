import type { ModelPath } from '../registries/path.ts';

/** The places in the model that caused a line; empty for a line that is always there. */
export type Sources = readonly ModelPath[];

/** One file as the program writes it. */
export type NodeFile = {
  /** Seen from `/var/lib/rancher/<program>/agent/etc/containerd`; begins with `../` where a name climbs out of it. */
  readonly path: string;
  readonly text: string;
  /** One entry for each line of `text`, from the first on; every line ends with a line feed. */
  readonly sources: readonly Sources[];
};

/** A line of the program's own log, as it words it. */
export type LogEntry = {
  readonly level: 'warning' | 'error';
  readonly kind: 'invalid-endpoint' | 'duplicate-endpoint' | 'invalid-name';
  readonly text: string;
  /** The endpoint, mirror or config concerned. */
  readonly path: ModelPath;
  /** What Go's URL parser says about it. */
  readonly reason: string | null;
};

/** A registry that the document names and for which no hosts.toml is written. */
export type Unwritten = {
  readonly host: string;
  readonly path: ModelPath;
  readonly reason: UnwrittenReason;
};

export type UnwrittenReason =
  /** The name is no URL's host to Go. */
  | 'invalid-name'
  /** A mirror without endpoints, and no settings for the registry itself. */
  | 'no-endpoints'
  /** Every endpoint was dropped. */
  | 'no-valid-endpoints'
  /** The only endpoint is the registry itself, as if there were none. */
  | 'only-default-endpoint'
  /** Line v1.29.1: the last endpoint is the registry itself, and all others are lost with it. */
  | 'default-endpoint-last'
  /** An entry of `configs` that says nothing. */
  | 'no-settings'
  /** Another name has the same folder (`*` and `_default`), and which of both stays is up to chance. */
  | 'same-folder';

/** A place where the program writes what containerd cannot read, or reads otherwise. */
export type TomlFault = {
  readonly file: string;
  readonly path: ModelPath;
  readonly kind: TomlFaultKind;
  readonly consequence: TomlConsequence;
};

export type TomlFaultKind =
  | 'control-character'
  | 'rewrite-unescaped'
  | 'file-name-unescaped'
  | 'quote-in-name'
  | 'ipv6-table-name'
  | 'several-colons'
  | 'duplicate-table'
  | 'line-too-long';

export type TomlConsequence =
  /** containerd logs an error and pulls as if this hosts.toml were not there. */
  | 'file-ignored'
  | 'containerd-refuses-to-start'
  /** The file is read, but a value is not the one of the document. */
  | 'value-changed'
  /** K3s itself fails before it has written the file. */
  | 'k3s-refuses-to-start';

/** All that a target makes of a model. */
export type NodeFiles = {
  /** config.toml first, then each hosts.toml in byte order of its registry. */
  readonly files: ReadonlyMap<string, NodeFile>;
  /** In byte order of the texts. */
  readonly log: readonly LogEntry[];
  readonly unwritten: readonly Unwritten[];
  readonly faults: readonly TomlFault[];
};
