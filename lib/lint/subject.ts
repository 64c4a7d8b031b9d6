import { ignoredFiles, type NodeFiles } from '../node-files/index.ts';
import type { Registries } from '../registries/model.ts';
import { part, type Steps } from '../steps/index.ts';
import { type AskedHosts, askedHosts } from './facts/asked-hosts.ts';
import type { EndpointFact } from './facts/endpoints.ts';
import type { MirrorFact } from './facts/mirrors.ts';
import { findingTlsUsers, namesTlsFiles, noTlsUsers, type TlsUsers } from './facts/tls-users.ts';
import type { Setting } from './setting.ts';

/** What rules judge by that look at several entries: the document's model, what the target makes of it, and facts that several need. */
export type Subject = Setting & {
  readonly model: Registries;
  readonly nodeFiles: NodeFiles;
  /** The hosts.toml that containerd cannot read. */
  readonly ignored: ReadonlySet<string>;
  readonly mirrors: readonly MirrorFact[];
  readonly endpoints: readonly EndpointFact[];
  /** Those of a mirror; none where pulls go past them. */
  readonly endpointsOf: (mirror: string) => readonly EndpointFact[];
  /** Of the hosts that are asked those with an entry in `configs`. */
  readonly asked: AskedHosts;
  /** Empty where the document names no TLS file. */
  readonly tlsUsers: TlsUsers;
};

export function* findingSubject(
  model: Registries,
  nodeFiles: NodeFiles,
  setting: Setting,
  mirrors: readonly MirrorFact[],
  factOf: (name: string) => MirrorFact | undefined,
): Steps<Subject> {
  const endpoints: EndpointFact[] = [];
  for (const fact of mirrors) for (const endpoint of fact.endpoints) endpoints.push(endpoint);
  const asked = askedHosts(mirrors, (host) => model.configs?.has(host) === true);
  const endpointsOf = (mirror: string) => {
    const fact = factOf(mirror);
    return fact === undefined || fact.isPassed ? [] : fact.endpoints;
  };
  yield 0.2;
  const ignored = ignoredFiles(nodeFiles);
  const written = { model, nodeFiles, target: setting.target };
  const tlsUsers = namesTlsFiles(model) ? yield* part(findingTlsUsers(written, mirrors), 0.2, 1) : noTlsUsers;
  return { ...setting, model, nodeFiles, ignored, mirrors, endpoints, endpointsOf, asked, tlsUsers };
}
