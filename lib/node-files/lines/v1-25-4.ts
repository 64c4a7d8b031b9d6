import { criConfig } from '../config-toml/cri-config.ts';
import { inlineRegistry, inlineStargzRegistry } from '../config-toml/registry-section.ts';
import { version2, version2Heading } from '../config-toml/version-2.ts';
import type { LineFormat } from '../line.ts';

/** config.toml of version 2, which still holds everything. */
export const v1_25_4: LineFormat = {
  configToml: criConfig({
    ...version2,
    heading: (program) => ['', ...version2Heading(program)],
    registry: inlineRegistry,
    stargzRegistry: inlineStargzRegistry,
  }),
  hostsToml: null,
  squeezesBlankLines: false,
};
