import { criConfig } from '../config-toml/cri-config.ts';
import { inlineRegistry, inlineStargzRegistry } from '../config-toml/registry-section.ts';
import type { LineFormat } from '../line.ts';

/** config.toml of version 1, without a heading. */
export const v1_20_5: LineFormat = {
  configToml: criConfig({
    heading: () => [''],
    opt: 'plugins.opt',
    cri: 'plugins.cri',
    stargz: 'plugins.stargz',
    betweenOptAndCri: [''],
    afterSnapshotter: [],
    optionsIndent: '\t',
    registry: inlineRegistry,
    stargzRegistry: inlineStargzRegistry,
  }),
  hostsToml: null,
  squeezesBlankLines: false,
};
