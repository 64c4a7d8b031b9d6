import type { NodeFiles, Target } from '../node-files/index.ts';
import type { Registries } from '../registries/model.ts';
import type { AskedHosts } from './facts/asked-hosts.ts';
import type { EndpointFact } from './facts/endpoints.ts';
import type { Finding } from './finding.ts';

/** What rules judge by: the document's model, what the target makes of it, and facts that several rules need. */
export type Subject = {
  readonly model: Registries;
  readonly nodeFiles: NodeFiles;
  readonly target: Target;
  /** Where mirrors and TLS settings end up on the target's line. */
  readonly form: 'certs' | 'inline';
  readonly endpoints: readonly EndpointFact[];
  readonly asked: AskedHosts;
};

export type Rule = (subject: Subject) => Iterable<Finding>;
