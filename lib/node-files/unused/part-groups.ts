import type { Config, Mirror } from '../../registries/model.ts';

type Step = string | number;

/** Parts of an entry that stand under one key, and say something: endpoints, rewrites, fields. */
export type PartGroup = {
  readonly key: string;
  readonly count: number;
  /** Those that no line is known to come of. */
  readonly left: Step[];
};

export function groupsOfMirror({ endpoint, rewrite }: Mirror): readonly PartGroup[] {
  return [
    group(
      'endpoint',
      (endpoint ?? []).map((_, index) => index),
    ),
    group('rewrite', [...(rewrite?.keys() ?? [])]),
  ];
}

export function groupsOfConfig({ auth, tls }: Config): readonly PartGroup[] {
  return [group('auth', fieldsOf(auth)), group('tls', fieldsOf(tls))];
}

function group(key: string, left: Step[]): PartGroup {
  return { key, count: left.length, left };
}

function fieldsOf(written: object | null): string[] {
  return Object.entries(written ?? {}).flatMap(([key, value]) => (value === '' || value === false ? [] : [key]));
}
