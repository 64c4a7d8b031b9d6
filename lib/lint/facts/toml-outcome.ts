import type { TomlConsequence } from '../../node-files/index.ts';

/** The consequence of a fault as the messages choose by it. */
export const tomlOutcomes: Readonly<Record<TomlConsequence, 'ignored' | 'refused' | 'changed' | 'stopped'>> = {
  'file-ignored': 'ignored',
  'containerd-refuses-to-start': 'refused',
  'value-changed': 'changed',
  'k3s-refuses-to-start': 'stopped',
};
