import { version3Config } from '../config-toml/version-3.ts';
import type { LineFormat } from '../line.ts';
import { v1_29_4 } from './v1-29-4.ts';

/** config.toml of version 3, for containerd 2. */
export const v1_31_6: LineFormat = {
  configToml: version3Config({
    template: 'config.toml.tmpl',
    imports: null,
    snapshotterSettings: [],
    cniBin: (folder) => `bin_dir = "${folder}"`,
    annotated: ['stargz'],
  }),
  hostsToml: v1_29_4.hostsToml,
  squeezesBlankLines: true,
};
