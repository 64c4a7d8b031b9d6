import { criConfig } from '../config-toml/cri-config.ts';
import { certsRegistry, certsStargzRegistry } from '../config-toml/registry-section.ts';
import { version2, version2Heading } from '../config-toml/version-2.ts';
import { configuredDefault } from '../hosts-toml/default-server.ts';
import { mergedHosts } from '../hosts-toml/merged-hosts.ts';
import type { LineFormat } from '../line.ts';

/** A bare `[host]` table, and stargz reads certs.d too. */
export const v1_29_4: LineFormat = {
  configToml: criConfig({
    ...version2,
    heading: version2Heading,
    registry: certsRegistry,
    stargzRegistry: certsStargzRegistry,
  }),
  hostsToml: { decide: mergedHosts, writeDefault: configuredDefault('[host]'), embeddedServesWildcard: true },
  squeezesBlankLines: false,
};
