import { defaultHost } from '../../go/index.ts';
import { asksItself, asksServer } from '../facts/asks-itself.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** The registries themselves are still asked, though an option or a mirror for all names says that they should not be. */
export const fallbackActive: Rule = {
  id: 'fallback-active',
  severity: 'warning',
  source: ['k3s-io/k3s#8975', 'k3s-io/k3s#10351'],
  *find(subject) {
    if (!subject.target.options.noDefaultEndpoint) yield* withoutFlag(subject);
    else if (subject.form === 'inline') yield* unknownFlag(subject);
    else yield* despiteFlag(subject);
  },
};

/** A mirror for all names looks like an air gap; with the embedded registry it is the way to share images. */
function* withoutFlag({ endpointsOf, form, target, nodeFiles }: Subject): Generator<Finding> {
  if (target.options.embedded || !endpointsOf('*').some(({ asked }) => asked !== null)) return;
  const file = nodeFiles.files.get('certs.d/_default/hosts.toml');
  if (form === 'certs' && !(file && asksServer(file, target))) return;
  yield {
    path: ['mirrors', '*'],
    marks: 'key',
    severity: 'info',
    values: { kind: form === 'inline' ? 'inline' : 'unset', name: '*', program: target.program },
    fix: null,
  };
}

function* unknownFlag({ endpoints, target }: Subject): Generator<Finding> {
  if (endpoints.length === 0) return;
  const values = { kind: 'unknown', name: '', program: target.program };
  yield { path: ['mirrors'], marks: 'key', values, fix: null };
}

/** K3s keeps the registry itself where `configs` has settings for it. */
function* despiteFlag(subject: Subject): Generator<Finding> {
  for (const name of subject.model.configs?.keys() ?? []) {
    if (name === '*' || !subject.model.mirrors?.has(name)) continue;
    const endpoints = subject.endpointsOf(name);
    const others = endpoints.filter(({ asked }) => asked !== null && asked.host !== defaultHost(name));
    if (others.length === 0 || others.length < endpoints.length || !asksItself(name, subject)) continue;
    const values = { kind: 'configs', name, program: subject.target.program };
    yield { path: ['configs', name], marks: 'key', values, fix: null };
  }
}
