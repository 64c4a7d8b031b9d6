import 'server-only';
import { office } from '../accounts/office.ts';
import { isSetUp, setUpUnattended } from '../accounts/set-up.ts';
import { announceSetUp } from './announce-set-up.ts';

export async function prepareAccounts(): Promise<void> {
  const its = await office();
  await setUpUnattended(its);
  if (!(await isSetUp(its.db))) announceSetUp(its);
}
