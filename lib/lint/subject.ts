import type { DocumentReading } from '../document/index.ts';
import type { CompileRegexp } from '../go/regexp/index.ts';
import { lines, type NodeFiles, type Target } from '../node-files/index.ts';
import type { Registries } from '../registries/model.ts';
import type { Steps } from '../steps/index.ts';
import { type AskedHosts, askedHosts } from './facts/asked-hosts.ts';
import { type EndpointFact, type EndpointFacts, endpointFacts, type Form } from './facts/endpoints.ts';
import { type RewriteFact, rewritesOf } from './facts/rewrites.ts';

/** What rules judge by: the document's model, what the target makes of it, and facts that several rules need. */
export type Subject = {
  readonly model: Registries;
  readonly nodeFiles: NodeFiles;
  readonly target: Target;
  readonly form: Form;
  readonly endpoints: readonly EndpointFact[];
  readonly byMirror: EndpointFacts['byMirror'];
  readonly rewrites: ReadonlyMap<string, readonly RewriteFact[]>;
  readonly asked: AskedHosts;
  /** Null as long as the engine is not loaded. */
  readonly compile: CompileRegexp | null;
  /** For the next subject to take over what is still right. */
  readonly facts: EndpointFacts;
};

export function* subjectOf(
  { model }: DocumentReading,
  nodeFiles: NodeFiles,
  target: Target,
  compile: CompileRegexp | null,
  before: EndpointFacts | null,
): Steps<Subject> {
  const form = lines[target.line].format.hostsToml === null ? 'inline' : 'certs';
  const facts = yield* endpointFacts(model, target, form, before);
  const { byMirror } = facts;
  const endpoints = [...byMirror.values()].flat();
  const rewrites = rewritesOf(model, nodeFiles);
  const asked = askedHosts(model, endpoints);
  return { model, nodeFiles, target, form, endpoints, byMirror, rewrites, asked, compile, facts };
}
