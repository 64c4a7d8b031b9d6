import type { Auth, Registries, Tls } from '../../registries/model.ts';
import type { ModelPath } from '../../registries/path.ts';
import { embeddedAddress } from '../hosts-toml/embedded-registry.ts';
import type { NodeFiles } from '../node-files.ts';
import type { Target } from '../target.ts';
import { samePath } from '../text/source.ts';
import type { UnusedReason } from '../unused.ts';

/** Answers why no line comes of a part of a model. */
export function reasons(
  { mirrors, configs }: Registries,
  nodeFiles: NodeFiles,
  { line, program, options }: Target,
): (path: ModelPath) => UnusedReason {
  const told = reasonsTold(nodeFiles);
  return (path) => {
    const [section = '', name = '', part] = path;
    if (section === 'auths') return 'deprecated-auths';
    if (path.length === 2 && options.embedded && name === embeddedAddress(program, true)) return 'embedded-registry';
    const reason = told(path) ?? told([section, name]);
    if (reason !== undefined) return reason;
    return section === 'mirrors' ? ofMirror(String(name), part) : ofConfig(String(name));
  };

  function ofMirror(name: string, part: string | number | undefined): UnusedReason {
    if (part === 'rewrite') return 'rewrite-on-default';
    const endpoints = mirrors?.get(name)?.endpoint ?? [];
    if (endpoints.length === 0) return 'no-endpoints';
    const isInvalid = (index: number) => told(['mirrors', name, 'endpoint', index]) === 'invalid-endpoint';
    return endpoints.every((_, index) => isInvalid(index)) ? 'no-valid-endpoints' : 'replaced';
  }

  function ofConfig(name: string): UnusedReason {
    const { auth = null, tls = null } = configs?.get(name) ?? {};
    if (saysNothing(auth) && saysNothing(tls)) return 'no-settings';
    if (name === '*' && mirrors?.has('*')) return 'replaced';
    if (line !== 'v1.29.1' && name === 'docker.io' && configs?.has('registry-1.docker.io')) return 'other-hub-name';
    return 'not-asked';
  }
}

type Told = { readonly path: ModelPath; readonly reason: UnusedReason };

/** The reasons that the rendering told, of which there may be thousands: the last of each path counts. */
function reasonsTold({ log, unwritten }: NodeFiles): (path: ModelPath) => UnusedReason | undefined {
  const byName = new Map<string, Told[]>();
  for (const { path, reason } of unwritten) if (reason !== 'same-folder') add({ path, reason });
  for (const { path, kind } of log) add({ path, reason: kind });
  return (path) => byName.get(String(path[1]))?.findLast((told) => samePath(told.path, path))?.reason;

  function add(told: Told): void {
    const name = String(told.path[1]);
    const known = byName.get(name);
    if (known) known.push(told);
    else byName.set(name, [told]);
  }
}

function saysNothing(settings: Auth | Tls | null): boolean {
  return settings === null || Object.values(settings).every((value) => value === '' || value === false);
}
