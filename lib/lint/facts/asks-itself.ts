import { defaultHost } from '../../go/index.ts';
import type { Subject } from '../subject.ts';

/** Whether pulls of a registry ask the registry itself, after its endpoints, as one of them, or alone. */
export function asksItself(name: string, { form, nodeFiles, ignored }: Subject): boolean {
  if (form === 'inline') return true;
  const { files } = nodeFiles;
  const file = files.get(`certs.d/${name}/hosts.toml`) ?? files.get('certs.d/_default/hosts.toml');
  if (file === undefined || ignored.has(file.path)) return true;
  return /^server = /m.test(file.text) || file.text.includes(`//${defaultHost(name)}/`);
}
