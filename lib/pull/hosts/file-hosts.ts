import type { NodeFiles, NodePaths } from '../../node-files/index.ts';
import type { Steps } from '../../steps/index.ts';
import type { Behaviour } from '../containerd/behaviour.ts';
import { type AskedHost, type HostsOfRegistry, type IgnoredFile, noRewrites } from './asked-host.ts';
import { type FileHost, readHostsFile } from './hosts-file.ts';
import { hostsFolders } from './hosts-folders.ts';
import { triesHttpsFirst } from './https-first.ts';
import { registryItself } from './registry-itself.ts';
import { missingTlsFile } from './tls-files.ts';

const nothing: FileHost = {
  text: null,
  scheme: '',
  host: '',
  path: '',
  resolves: true,
  pulls: true,
  tls: null,
  rewrites: noRewrites,
  sources: [],
};

/** The hosts of registries where containerd reads certs.d (containerd's `ConfigureHosts`). */
export function* fileHosts(
  nodeFiles: NodeFiles,
  paths: NodePaths,
  behaviour: Behaviour,
  isMissing: (path: string) => boolean,
): Steps<(registry: string) => HostsOfRegistry> {
  const folderOf = yield* hostsFolders(nodeFiles, paths, behaviour);
  return (registry) => {
    const folder = folderOf(registry);
    const read = folder?.file ? readHostsFile(folder.file, folder.path, behaviour) : null;
    const ignored: IgnoredFile | null =
      read === null || read.ok || !folder?.file ? null : { path: folder.file.path, reason: read.reason };
    const mirror = folder?.path.endsWith('/_default') ? '*' : registry;
    const written = read?.ok ? read.value : [nothing];
    const hosts = written.map((host, index) =>
      askedHost(host, index === written.length - 1, written.length === 1, registry, mirror, behaviour),
    );
    return missingTlsFile(hosts, folder?.path ?? '', isMissing) ?? { ok: true, hosts, ignored };
  };
}

function askedHost(
  written: FileHost,
  isLast: boolean,
  isAlone: boolean,
  registry: string,
  mirror: string,
  behaviour: Behaviour,
): AskedHost {
  const itself = isLast && written.host === '' ? registryItself(registry, behaviour) : null;
  const { scheme, host } = itself ?? written;
  const tls = itself?.skipsVerify ? { ca: [], pairs: [], sources: [], ...written.tls, skipVerify: true } : written.tls;
  const { text, rewrites, sources } = written;
  return {
    scheme,
    host,
    path: itself === null ? written.path : '/v2',
    resolves: itself !== null || written.resolves,
    pulls: itself !== null || written.pulls,
    tls,
    httpsFirst: triesHttpsFirst(scheme, host, tls, behaviour.httpsFirst),
    rewrites,
    origin: text === null ? { kind: isAlone ? 'registry-alone' : 'registry-last' } : { kind: 'endpoint', mirror, text },
    sources,
  };
}
