import type { NodeOptions } from '../../node-files/index.ts';
import type { NoteRule } from '../note.ts';

const flags = { embedded: '--embedded-registry', noDefaultEndpoint: '--disable-default-registry-endpoint' } as const;

/** Options that came in January 2024, with hosts.toml: a release before that does not start with them. */
export const unknownFlag: NoteRule = ({ from, to }) => {
  if (from.form === 'inline' || to.form === 'certs') return [];
  const { options } = to.target;
  const isSet = (name: 'embedded' | 'noDefaultEndpoint'): boolean => (options satisfies NodeOptions)[name];
  return (['embedded', 'noDefaultEndpoint'] as const).filter(isSet).map((name) => {
    return { id: 'unknown-flag', severity: 'error', values: { flag: flags[name] }, paths: [] };
  });
};
