import type { Rule } from './rule.ts';
import { authUnusable } from './rules/auth-unusable.ts';
import { configKeyNotAsked } from './rules/config-key-not-asked.ts';
import { defaultEndpointListed } from './rules/default-endpoint-listed.ts';
import { duplicateEndpoint } from './rules/duplicate-endpoint.ts';
import { endpointNoScheme } from './rules/endpoint-no-scheme.ts';
import { endpointNotAUrl } from './rules/endpoint-not-a-url.ts';
import { keyNotAHost } from './rules/key-not-a-host.ts';
import { keyWithOtherPort } from './rules/key-with-other-port.ts';
import { noEndpoints } from './rules/no-endpoints.ts';
import { rewriteUnescaped } from './rules/rewrite-unescaped.ts';
import { tlsPair } from './rules/tls-pair.ts';
import { unreadableToml } from './rules/unreadable-toml.ts';
import { wildcardConfig } from './rules/wildcard-config.ts';

/** What is judged about a document that K3s reads. */
export const rules: readonly Rule[] = [
  endpointNotAUrl,
  endpointNoScheme,
  duplicateEndpoint,
  defaultEndpointListed,
  noEndpoints,
  keyNotAHost,
  keyWithOtherPort,
  configKeyNotAsked,
  wildcardConfig,
  rewriteUnescaped,
  unreadableToml,
  tlsPair,
  authUnusable,
];
