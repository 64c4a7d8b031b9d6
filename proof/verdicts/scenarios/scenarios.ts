import type { Scenario } from '../scenario.ts';
import { answers } from './answers.ts';
import { brokenNetwork } from './broken-network.ts';
import { brokenTls } from './broken-tls.ts';
import { realRegistries } from './real-registries.ts';
import { tokenRegistries } from './tokens.ts';

export const scenarios: readonly Scenario[] = [
  ...realRegistries,
  ...brokenNetwork,
  ...brokenTls,
  ...answers,
  ...tokenRegistries,
];
