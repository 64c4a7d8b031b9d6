import type { ScalarNode } from '../yaml/node.ts';
import { numberType } from './number-type.ts';
import { isTimestamp } from './timestamp.ts';

/** What yaml.v2 takes a scalar for: by its text where it is plain, by its tag where it has one. */
export type Resolved = 'null' | 'true' | 'false' | 'int' | 'float' | 'timestamp' | 'text' | 'binary' | 'mismatch';

const core = 'tag:yaml.org,2002:';

const words = new Map<string, Resolved>([
  ...wordsFor('null', ['', '~', 'null', 'Null', 'NULL']),
  ...wordsFor('true', ['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON']),
  ...wordsFor('false', ['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF']),
  ...wordsFor('float', ['.nan', '.NaN', '.NAN', '.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF']),
  ...wordsFor('float', ['-.inf', '-.Inf', '-.INF']),
]);

function wordsFor(type: Resolved, spellings: readonly string[]): [string, Resolved][] {
  return spellings.map((spelling) => [spelling, type]);
}

/**
 * Resolves a scalar as yaml.v2 does: YAML 1.1 without numbers to base 60, and with Go's `0o17` and `0b1`. A mismatch
 * is a tag that promises what the text is not (`!!int x`); yaml.v2 then gives up on the whole file.
 */
export function resolveScalar({ tag, style, value }: ScalarNode): Resolved {
  if (tag === null) return style === 'plain' ? resolvePlain(value, true) : 'text';
  if (!tag.startsWith(core)) return 'text';
  return resolveTagged(tag.slice(core.length), value);
}

function resolvePlain(value: string, timestamps: boolean): Resolved {
  const word = words.get(value);
  if (word !== undefined) return word;
  const code = value.charCodeAt(0);
  const numeric = (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
  if (!numeric) return 'text';
  if (timestamps && isTimestamp(value)) return 'timestamp';
  const number = numberType(value);
  return number === 'unsigned' ? 'int' : (number ?? 'text');
}

function resolveTagged(tag: string, value: string): Resolved {
  switch (tag) {
    case 'binary':
      return 'binary';
    case 'bool':
      return oneOf(resolvePlain(value, false), ['true', 'false']);
    case 'float':
      if (numberType(value) === 'unsigned') return 'mismatch';
      return oneOf(resolvePlain(value, false), ['float', 'int']);
    case 'int':
    case 'null':
      return oneOf(resolvePlain(value, false), [tag]);
    case 'timestamp':
      return oneOf(resolvePlain(value, true), [tag]);
    default:
      return 'text';
  }
}

function oneOf(resolved: Resolved, expected: readonly Resolved[]): Resolved {
  return expected.includes(resolved) ? resolved : 'mismatch';
}
