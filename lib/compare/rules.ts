import type { NoteRule } from './note.ts';
import { certsFolder } from './rules/certs-folder.ts';
import { configVersion } from './rules/config-version.ts';
import { containerdMajor } from './rules/containerd-major.ts';
import { credentialsStay } from './rules/credentials-stay.ts';
import { defaultEndpointLast } from './rules/default-endpoint-last.ts';
import { embeddedRegistry } from './rules/embedded-registry.ts';
import { endpointDropped } from './rules/endpoint-dropped.ts';
import { endpointHost } from './rules/endpoint-host.ts';
import { endpointNotAUrl } from './rules/endpoint-not-a-url.ts';
import { endpointPath } from './rules/endpoint-path.ts';
import { endpointScheme } from './rules/endpoint-scheme.ts';
import { endpointSkipped } from './rules/endpoint-skipped.ts';
import { endpointTls } from './rules/endpoint-tls.ts';
import { fallback } from './rules/fallback.ts';
import { fallbackExplicit } from './rules/fallback-explicit.ts';
import { httpsFirst } from './rules/https-first.ts';
import { hubCredentials } from './rules/hub-credentials.ts';
import { imports } from './rules/imports.ts';
import { mergedEndpoint } from './rules/merged-endpoint.ts';
import { mirrorsMoved } from './rules/mirrors-moved.ts';
import { pauseImage } from './rules/pause-image.ts';
import { program } from './rules/program.ts';
import { pullFails } from './rules/pull-fails.ts';
import { registryAddress } from './rules/registry-address.ts';
import { registryName } from './rules/registry-name.ts';
import { registryTls } from './rules/registry-tls.ts';
import { rewriteOnDefault } from './rules/rewrite-on-default.ts';
import { rewriteToken } from './rules/rewrite-token.ts';
import { sameFolder } from './rules/same-folder.ts';
import { stargz } from './rules/stargz.ts';
import { templateKeys } from './rules/template-keys.ts';
import { tlsMoved } from './rules/tls-moved.ts';
import { tlsPath } from './rules/tls-path.ts';
import { tomlFaults } from './rules/toml-faults.ts';
import { unknownFlag } from './rules/unknown-flag.ts';
import { wildcardConfig } from './rules/wildcard-config.ts';
import { wildcardReach } from './rules/wildcard-reach.ts';

/** What is told of a comparison, the larger things first. */
export const rules: readonly NoteRule[] = [
  program,
  unknownFlag,
  mirrorsMoved,
  tlsMoved,
  credentialsStay,
  certsFolder,
  configVersion,
  templateKeys,
  imports,
  tomlFaults,
  defaultEndpointLast,
  wildcardConfig,
  wildcardReach,
  sameFolder,
  registryName,
  endpointNotAUrl,
  pullFails,
  endpointDropped,
  endpointSkipped,
  endpointHost,
  endpointScheme,
  endpointPath,
  httpsFirst,
  mergedEndpoint,
  fallback,
  fallbackExplicit,
  embeddedRegistry,
  registryAddress,
  endpointTls,
  registryTls,
  tlsPath,
  hubCredentials,
  rewriteOnDefault,
  rewriteToken,
  stargz,
  pauseImage,
  containerdMajor,
];
