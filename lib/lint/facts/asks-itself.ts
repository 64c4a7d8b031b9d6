import { defaultHost } from '../../go/index.ts';
import type { NodeFile, Target } from '../../node-files/index.ts';
import { isServerAsked } from '../../pull/hosts/server-asked.ts';
import type { Subject } from '../subject.ts';

type Written = Pick<Subject, 'target' | 'form' | 'nodeFiles' | 'ignored'>;

/** Whether pulls of a registry ask the registry itself, after its endpoints, as one of them, or alone. */
export function asksItself(name: string, { target, form, nodeFiles, ignored }: Written): boolean {
  if (form === 'inline') return true;
  const { files } = nodeFiles;
  const file = files.get(`certs.d/${name}/hosts.toml`) ?? files.get('certs.d/_default/hosts.toml');
  if (file === undefined || ignored.has(file.path)) return true;
  return asksServer(file, target) || file.text.includes(`//${defaultHost(name)}/`);
}

/** Whether pulls ask the registry itself after the hosts of its hosts.toml; line v1.29.1 names none in that of `*`, and so none is asked. */
export function asksServer({ text }: NodeFile, { containerd }: Target): boolean {
  const [, server = null] = /^server = "(.*)"$/m.exec(text) ?? [];
  // `configs` alone makes a file for `*` without any host.
  return isServerAsked(server, containerd) || !text.includes('[host."');
}
