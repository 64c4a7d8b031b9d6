import { tomlFaultRule } from '../facts/toml-fault-rule.ts';

/** Addresses in brackets, at which the TOML reader of containerd 1 ends the name of a table. */
export const ipv6Name = tomlFaultRule('ipv6-name', 'ipv6-table-name');
