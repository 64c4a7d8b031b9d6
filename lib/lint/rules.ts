import type { Rule } from './rule.ts';
import { authUnusable } from './rules/auth-unusable.ts';
import { clientCertIsServerCert } from './rules/client-cert-is-server-cert.ts';
import { configKeyNotAsked } from './rules/config-key-not-asked.ts';
import { configLeavesWildcard } from './rules/config-leaves-wildcard.ts';
import { controlCharacter } from './rules/control-character.ts';
import { duplicateEndpoint } from './rules/duplicate-endpoint/duplicate-endpoint.ts';
import { endpointNoScheme } from './rules/endpoint-no-scheme.ts';
import { endpointNotAUrl } from './rules/endpoint-not-a-url.ts';
import { endpointPath } from './rules/endpoint-path.ts';
import { fallbackActive } from './rules/fallback-active.ts';
import { fileNameUnescaped } from './rules/file-name-unescaped.ts';
import { httpWithTls } from './rules/http-with-tls.ts';
import { hubAlias } from './rules/hub-alias.ts';
import { ipv6Name } from './rules/ipv6-name.ts';
import { itselfUnderWildcard } from './rules/itself-under-wildcard.ts';
import { keyNotAHost } from './rules/key-not-a-host/key-not-a-host.ts';
import { lineTooLong } from './rules/line-too-long.ts';
import { nameUnescaped } from './rules/name-unescaped.ts';
import { noEndpoints } from './rules/no-endpoints.ts';
import { notARegistry } from './rules/not-a-registry.ts';
import { plaintextSecret } from './rules/plaintext-secret.ts';
import { rewriteOnDefault } from './rules/rewrite-on-default.ts';
import { rewriteOverlap } from './rules/rewrite-overlap/rewrite-overlap.ts';
import { rewriteRegex } from './rules/rewrite-regex.ts';
import { rewriteTagOrHost } from './rules/rewrite-tag-or-host.ts';
import { rewriteUnescaped } from './rules/rewrite-unescaped.ts';
import { tlsFileOnNode } from './rules/tls-file-on-node.ts';
import { tlsPair } from './rules/tls-pair.ts';
import { wildcardConfig } from './rules/wildcard-config.ts';

/** What is judged about a document that K3s reads. */
export const rules: readonly Rule[] = [
  endpointNotAUrl,
  endpointNoScheme,
  endpointPath,
  duplicateEndpoint,
  noEndpoints,
  itselfUnderWildcard,
  notARegistry,
  keyNotAHost,
  configKeyNotAsked,
  configLeavesWildcard,
  hubAlias,
  wildcardConfig,
  fallbackActive,
  rewriteUnescaped,
  rewriteRegex,
  rewriteOverlap,
  rewriteTagOrHost,
  rewriteOnDefault,
  controlCharacter,
  nameUnescaped,
  ipv6Name,
  fileNameUnescaped,
  lineTooLong,
  httpWithTls,
  tlsPair,
  tlsFileOnNode,
  clientCertIsServerCert,
  authUnusable,
  plaintextSecret,
];
