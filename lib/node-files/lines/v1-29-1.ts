import { criConfig } from '../config-toml/cri-config.ts';
import { certsRegistry, inlineStargzRegistry } from '../config-toml/registry-section.ts';
import { version2, version2Heading } from '../config-toml/version-2.ts';
import { plainDefault } from '../hosts-toml/default-server.ts';
import { hostsBeforeMerging } from '../hosts-toml/hosts-before-merging.ts';
import type { LineFormat } from '../line.ts';

/** Mirrors and TLS settings move to certs.d, where the registry itself has no settings. */
export const v1_29_1: LineFormat = {
  configToml: criConfig({
    ...version2,
    heading: version2Heading,
    registry: certsRegistry,
    stargzRegistry: inlineStargzRegistry,
  }),
  hostsToml: { decide: hostsBeforeMerging, writeDefault: plainDefault, embeddedServesWildcard: false },
  squeezesBlankLines: false,
};
