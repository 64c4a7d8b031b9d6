import { tomlFaultRule } from '../facts/toml-fault-rule.ts';

/**
 * Addresses in brackets, at which the TOML reader of containerd 1 ends the name of a table, and those without, which 2.3 cannot read
 * and K3s leaves in where they have no scheme.
 */
export const ipv6Name = tomlFaultRule('ipv6-name', 'ipv6-table-name', 'several-colons');
