import { tomlFaultRule } from '../facts/toml-fault-rule.ts';

/** File names with quotation marks or backslashes, which K3s does not escape in config.toml. */
export const fileNameUnescaped = tomlFaultRule('file-name-unescaped', 'file-name-unescaped');
