import { version3Config } from '../config-toml/version-3.ts';
import type { LineFormat } from '../line.ts';
import { v1_31_6 } from './v1-31-6.ts';

/** For containerd 2.1: images are pulled locally, and CNI plugins may be in several folders. */
export const v1_33_5: LineFormat = {
  ...v1_31_6,
  configToml: version3Config({
    template: 'config.toml.tmpl',
    imports: null,
    snapshotterSettings: ['  use_local_image_pull = true'],
    cniBin: (folder) => `bin_dirs = ["${folder}"]`,
    annotated: ['stargz'],
  }),
};
