import { configuredDefault } from '../hosts-toml/default-server.ts';
import { mergedHosts } from '../hosts-toml/merged-hosts.ts';
import type { LineFormat } from '../line.ts';
import { v1_29_1 } from './v1-29-1.ts';

/** The registry itself gets its settings at the top of hosts.toml, and repeated endpoints are dropped. */
export const v1_29_3: LineFormat = {
  ...v1_29_1,
  hostsToml: { decide: mergedHosts, writeDefault: configuredDefault(''), embeddedServesWildcard: true },
};
