import type { Tls } from '../../registries/model.ts';
import type { ModelPath } from '../../registries/path.ts';
import type { Steps } from '../../steps/index.ts';
import type { EffectiveRegistries } from '../effective-registries.ts';
import type { LogEntry, Sources, Unwritten } from '../node-files.ts';
import type { LineWriter } from '../text/line-writer.ts';
import type { Maker } from './makings.ts';
import type { NormalizeEndpoint } from './normalize-endpoint.ts';

/** How a line gets from mirrors and configs to hosts.toml files. */
export type HostsToml = {
  readonly decide: (registries: EffectiveRegistries, settings: HostsSettings, make: Maker) => Steps<HostDecisions>;
  /** Writes what stands between the heading and the first `[host."…"]`. */
  readonly writeDefault: (out: LineWriter, file: HostFile) => void;
  /** Whether the embedded registry is asked for the images of mirror `*` too. */
  readonly embeddedServesWildcard: boolean;
};

export type HostsSettings = {
  readonly noDefaultEndpoint: boolean;
  /** The host and port of the embedded registry, `:` where it is off. */
  readonly embeddedAddress: string;
  readonly normalize: NormalizeEndpoint;
};

export type HostDecisions = {
  /** By the name of the folder in certs.d. */
  readonly files: ReadonlyMap<string, HostFile>;
  readonly log: readonly LogEntry[];
  readonly unwritten: readonly Unwritten[];
};

/** What one hosts.toml says. */
export type HostFile = {
  /** The registry itself; its URL is null in `_default` as made from `configs."*"`. */
  readonly server: HostServer | null;
  readonly endpoints: readonly HostEndpoint[];
};

export type HostServer = {
  readonly url: string | null;
  readonly settings: HostSettings;
  /** Whether it says more than what a pull does without any file. */
  readonly configured: boolean;
  readonly sources: Sources;
};

export type HostEndpoint = {
  readonly url: string;
  readonly overridePath: boolean;
  readonly settings: HostSettings;
  readonly rewrites: ReadonlyMap<string, string> | null;
  /** The mirror whose rewrites they are. */
  readonly mirror: ModelPath | null;
  /** What the endpoint came from. */
  readonly sources: Sources;
};

/** What the `configs` entry of a host says; its path is null where the program itself added it. */
export type HostSettings = {
  readonly authenticates: boolean;
  readonly tls: Tls | null;
  readonly path: ModelPath | null;
};
