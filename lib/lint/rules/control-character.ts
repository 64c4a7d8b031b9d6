import { tomlFaultRule } from '../facts/toml-fault-rule.ts';

/** Control characters that Go writes as escapes which TOML does not know. */
export const controlCharacter = tomlFaultRule('control-character', 'control-character');
