import { tomlFaultRule } from '../facts/toml-fault-rule.ts';

/** Lines of 64 KiB or more, at which K3s gives up. */
export const lineTooLong = tomlFaultRule('line-too-long', 'line-too-long');
