import { readsHostsStrictly } from './host-colons.ts';
import type { ValuePlace } from './value-place.ts';

/** What a TOML library makes of a value: the value, another one, or an error. */
export type TomlReading = 'as-written' | 'otherwise' | 'not-at-all';

export type TomlReader = {
  readonly read: (value: string, place: ValuePlace) => TomlReading;
  /** go-toml 1 ends a table's name at the first bracket, quoted or not. */
  readonly stopsAtBrackets: boolean;
  /** Of the URLs in the file, which are read by Go's own library. */
  readonly endsHostAtColon: boolean;
};

/** What a containerd reads its files with: go-toml 1 up to containerd 1.7, go-toml 2 from 2.0 on. */
export function tomlReaderOf(containerd: string): TomlReader {
  if (containerd.startsWith('1.')) return goToml1;
  return readsHostsStrictly(containerd) ? goToml2Strict : goToml2;
}

/** Escapes of Go's `%q` that TOML does not know: `\a`, `\v`, `\x..`. */
const unknownEscapes = /[\x00-\x07\x0b\x0e-\x1f\x7f]|[\udc80-\udcff]/u;

const basicString1 = /^(?:[^"\\\x00-\x08\x0a-\x1f]|\\(?:["\\/bfnrt\t ]|u[\da-fA-F]{4}|U[\da-fA-F]{8}))*$/;
const key1 =
  /^(?:[^"\\\x00-\x08\x0b\x0c\x0e-\x1f]|\\(?:[\\/bfnrt\t ]|u(?!0022)[\da-fA-F]{4}|U(?!00000022)[\da-fA-F]{8}))*$/;
const tableName1 = /^[^"[\]]*$/;

const goToml1: TomlReader = {
  stopsAtBrackets: true,
  endsHostAtColon: false,
  read(value, place) {
    if (place === 'quoted') return unknownEscapes.test(value) ? 'not-at-all' : 'as-written';
    // A table's name knows no escapes in go-toml 1.
    if (place === 'table-name') return tableName1.test(value) ? 'as-written' : 'not-at-all';
    return unescaped(value, place === 'pattern' ? key1 : basicString1);
  },
};

const basicString2 =
  /^(?:[^"\\\x00-\x08\x0a-\x1f\x7f\p{Cs}]|\\(?:["\\befnrt]|u(?![dD][89a-fA-F])[\da-fA-F]{4}|U00(?:00(?![dD][89a-fA-F])|0[1-9a-fA-F]|10)[\da-fA-F]{4}))*$/u;
const literalString2 = /^[^'\x00-\x08\x0a-\x1f\x7f\p{Cs}]*$/u;

const goToml2: TomlReader = {
  stopsAtBrackets: false,
  endsHostAtColon: false,
  read(value, place) {
    if (place === 'quoted') return unknownEscapes.test(value) ? 'not-at-all' : 'as-written';
    if (place === 'literal-table-name') return literalString2.test(value) ? 'as-written' : 'not-at-all';
    return unescaped(value, basicString2);
  },
};

const goToml2Strict: TomlReader = { ...goToml2, endsHostAtColon: true };

function unescaped(value: string, valid: RegExp): TomlReading {
  if (!valid.test(value)) return 'not-at-all';
  return value.includes('\\') ? 'otherwise' : 'as-written';
}
