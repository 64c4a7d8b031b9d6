import { tomlFaultRule } from '../facts/toml-fault-rule.ts';

/** Names and endpoints with quotation marks or backslashes, which K3s does not escape. */
export const nameUnescaped = tomlFaultRule('name-unescaped', 'quote-in-name');
