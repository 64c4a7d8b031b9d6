import { endsHostAtColon } from '../../node-files/index.ts';
import { readToml1 } from '../toml/go-toml-1/read-toml.ts';
import { readToml2 } from '../toml/go-toml-2/read-toml.ts';
import type { TomlReader } from '../toml/toml.ts';
import { countsEmptyServer, type HttpsFirst, httpsFirstOf, knowsHubAliases } from './changes.ts';
import { type ContainerdVersion, hasBackport, isFrom } from './version.ts';

/** K3s' and RKE2's own containerd, or the one of the containerd project. */
export type Build = 'k3s' | 'upstream';

/** In what containerd's versions and builds differ on the way to a registry. */
export type Behaviour = {
  readonly readToml: TomlReader;
  /** How an error of `readToml` in config.toml is introduced in containerd's log. */
  readonly tomlError: (path: string, reason: string) => string;
  /** The newest version of config.toml that is understood. */
  readonly configVersion: 2 | 3;
  readonly imageNames: 'before-1.7' | 'before-1.7.19' | 'from-1.7.19';
  /** Which registries are loopback to inline settings. */
  readonly loopback: 'three-names' | 'addresses';
  /** How a loopback registry is asked for which hosts.toml says nothing. */
  readonly loopbackDefault: 'https' | 'http' | 'by-port';
  readonly httpsFirst: HttpsFirst;
  /** Whether registries without a folder of their own share `_default`. */
  readonly readsDefaultFolder: boolean;
  /** Whether `override_path` keeps a path without `/v2` at its end. */
  readonly overridesPath: boolean;
  /** Whether a host's name ends at its first colon. */
  readonly strictColons: boolean;
  /** Whether a hosts.toml without any `host` table is ignored. */
  readonly needsHostTable: boolean;
  /** Whether the registry itself is asked though hosts.toml has hosts and no `server`. */
  readonly alwaysAsksRegistry: boolean;
  /** Whether a server that is empty stands for the registry itself, and not for none. */
  readonly countsEmptyServer: boolean;
  readonly rewrites: boolean;
  /** Whether a mirror is asked with the query that its path holds; before 2.2 that was cut off. */
  readonly keepsQuery: boolean;
  /** Whether a token is asked for the name before rewriting. */
  readonly tokenForUnrewrittenName: boolean;
  /** Whether credentials for Docker Hub are also looked up under its other names. */
  readonly hubAliases: boolean;
  /** Whether TLS settings in config.toml are used. */
  readonly inlineTls: boolean;
};

/** What a version does, from containerd's sources; K3s' build differs in rewrites, `server`, Docker Hub's names and the length of names. */
export function behaviourOf(version: ContainerdVersion, build: Build): Behaviour {
  const isSecond = version.major >= 2;
  const isK3s = build === 'k3s';
  return {
    readToml: isSecond ? readToml2 : readToml1,
    tomlError: isSecond
      ? (_path, reason) => `failed to unmarshal TOML${reason}`
      : (path, reason) => `failed to load TOML: ${path}: ${reason}`,
    configVersion: isSecond ? 3 : 2,
    imageNames: imageNamesOf(version, isK3s),
    loopback: hasBackport(version, 9, 0) ? 'addresses' : 'three-names',
    loopbackDefault: hasBackport(version, 25, 8) ? 'by-port' : hasBackport(version, 9, 0) ? 'http' : 'https',
    httpsFirst: httpsFirstOf(version),
    readsDefaultFolder: hasBackport(version, 17, 0),
    overridesPath: isFrom(version, 1, 6, 0),
    strictColons: endsHostAtColon(version),
    needsHostTable: !isK3s && !isSecond,
    alwaysAsksRegistry: !isK3s,
    countsEmptyServer: !isK3s || countsEmptyServer(version),
    rewrites: isK3s,
    keepsQuery: isFrom(version, 2, 2, 0),
    tokenForUnrewrittenName: isK3s && !isFrom(version, 1, 7, 23, 2),
    hubAliases: isK3s && knowsHubAliases(version),
    inlineTls: !isSecond,
  };
}

/** K3s held the library that reads names back until 2.0.5-k3s2. */
function imageNamesOf(version: ContainerdVersion, isK3s: boolean): Behaviour['imageNames'] {
  if (isK3s ? isFrom(version, 2, 0, 5, 2) : isFrom(version, 1, 7, 19)) return 'from-1.7.19';
  return isFrom(version, 1, 7, 0) ? 'before-1.7.19' : 'before-1.7';
}
