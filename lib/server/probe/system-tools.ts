import 'server-only';
import type { Settings } from '../settings/schema.ts';
import { createDoor } from './guard/door.ts';
import { lookup } from './guard/lookup.ts';
import { policyOf } from './guard/settings.ts';
import { limits } from './limits.ts';
import type { Tools } from './stages/run.ts';

/** The real network, under the policy that the settings make. */
export function systemTools(settings: Settings): Tools {
  return { door: createDoor(policyOf(settings), lookup), limits };
}
