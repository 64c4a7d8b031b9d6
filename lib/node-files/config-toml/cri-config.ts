import { nodePaths } from '../node-paths.ts';
import type { Program, Target } from '../target.ts';
import type { LineWriter } from '../text/line-writer.ts';
import type { ConfigToml } from './config-toml.ts';
import { pauseImage } from './pause-image.ts';
import type { RegistrySection } from './registry-section.ts';

/** In what the config.toml files of versions 1 and 2 differ from line to line. */
export type CriFormat = {
  readonly heading: (program: Program) => readonly string[];
  /** The names of the plugins' tables. */
  readonly opt: string;
  readonly cri: string;
  readonly stargz: string;
  readonly betweenOptAndCri: readonly string[];
  readonly afterSnapshotter: readonly string[];
  readonly optionsIndent: string;
  readonly registry: RegistrySection;
  readonly stargzRegistry: RegistrySection;
};

/** config.toml of the lines before containerd 2, blank lines of the templates included. */
export function criConfig(format: CriFormat): ConfigToml {
  return (out, registries, target) => {
    out.fixed(...format.heading(target.program));
    writeCri(out, format, target);
    if (target.options.snapshotter !== '') {
      writeSnapshotter(out, format, target);
      if (target.options.snapshotter === 'stargz') {
        format.stargzRegistry(out, registries, format.stargz, target);
        out.fixed('', '');
      }
      out.fixed('');
    }
    writeRuntime(out, format, target);
    format.registry(out, registries, format.cri, target);
    out.fixed('', '', '', '');
  };
}

function writeCri(out: LineWriter, format: CriFormat, { program, pauseImage: tag, options }: Target): void {
  out.fixed(
    `[${format.opt}]`,
    `  path = "${nodePaths[program].containerd}"`,
    ...format.betweenOptAndCri,
    `[${format.cri}]`,
    '  stream_server_address = "127.0.0.1"',
    '  stream_server_port = "10010"',
    `  enable_selinux = ${options.selinux}`,
    '  enable_unprivileged_ports = true',
    '  enable_unprivileged_icmp = true',
    `  sandbox_image = "${pauseImage(tag)}"`,
  );
}

function writeSnapshotter(out: LineWriter, format: CriFormat, { options: { snapshotter } }: Target): void {
  out.fixed(
    '',
    `[${format.cri}.containerd]`,
    `  snapshotter = "${snapshotter}"`,
    `  disable_snapshot_annotations = ${snapshotter !== 'stargz'}`,
    ...format.afterSnapshotter,
  );
  out.holdsOption(snapshotter);
}

function writeRuntime(out: LineWriter, { cri, optionsIndent }: CriFormat, { program }: Target): void {
  const paths = nodePaths[program];
  out.fixed(
    '',
    `[${cri}.cni]`,
    `  bin_dir = "${paths.cniBin}"`,
    `  conf_dir = "${paths.cniConfig}"`,
    '',
    '',
    `[${cri}.containerd.runtimes.runc]`,
    '  runtime_type = "io.containerd.runc.v2"',
    '',
    `[${cri}.containerd.runtimes.runc.options]`,
    `${optionsIndent}SystemdCgroup = true`,
  );
}
