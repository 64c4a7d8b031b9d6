import type { Sources } from '../../node-files/index.ts';
import type { Rewrites } from '../node/registry-config.ts';

/** A host as containerd's resolver holds it, in the order in which it will be asked. */
export type AskedHost = {
  readonly scheme: string;
  /** With the port; empty where the URL has no host. */
  readonly host: string;
  /** Decoded; the API's root. */
  readonly path: string;
  readonly resolves: boolean;
  readonly pulls: boolean;
  readonly tls: HostTls | null;
  /** Whether https is tried first though the URL says http. */
  readonly httpsFirst: boolean;
  readonly rewrites: Rewrites;
  readonly origin: Origin;
  readonly sources: Sources;
};

export type HostTls = {
  readonly ca: readonly string[];
  readonly pairs: readonly { readonly cert: string; readonly key: string }[];
  readonly skipVerify: boolean;
  readonly sources: Sources;
};

/** Why a host is asked. */
export type Origin =
  /** An endpoint of the mirror, or of `*`; it was written as `text`. */
  | { readonly kind: 'endpoint'; readonly mirror: string; readonly text: string }
  /** The registry itself, after its mirrors. */
  | { readonly kind: 'registry-last' }
  /** The registry itself, as no mirrors are known for it. */
  | { readonly kind: 'registry-alone' };

/** The hosts for a registry, or what ends every pull from it before any host is asked, in containerd's words. */
export type HostsOfRegistry =
  | { readonly ok: true; readonly hosts: readonly AskedHost[]; readonly ignored: IgnoredFile | null }
  | { readonly ok: false; readonly fails: string; readonly cause: FailureCause };

/** A hosts.toml that is not read, and why not. */
export type IgnoredFile = { readonly path: string; readonly reason: string };

export type FailureCause =
  | { readonly kind: 'endpoint-not-a-url'; readonly sources: Sources }
  | { readonly kind: 'tls-file-on-node'; readonly file: string; readonly host: string; readonly sources: Sources }
  | { readonly kind: 'tls-pair'; readonly host: string; readonly sources: Sources };

export const noRewrites: Rewrites = new Map();
