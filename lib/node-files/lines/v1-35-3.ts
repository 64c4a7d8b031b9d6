import { version3Config } from '../config-toml/version-3.ts';
import type { LineFormat } from '../line.ts';
import { v1_31_6 } from './v1-31-6.ts';

/** config.toml takes in further files, and K3s knows the nix snapshotter. */
export const v1_35_3: LineFormat = {
  ...v1_31_6,
  configToml: version3Config({
    template: 'config-v3.toml.tmpl',
    imports: 'config-v3.toml.d',
    snapshotterSettings: ['  use_local_image_pull = true'],
    cniBin: (folder) => `bin_dirs = ["${folder}"]`,
    annotated: ['stargz', 'nix'],
  }),
};
