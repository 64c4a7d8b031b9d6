import 'server-only';
import { office } from '../accounts/office.ts';
import { deliverDue } from '../notices/deliver.ts';
import { forgetSent } from '../notices/forget-sent.ts';
import { systemTools } from '../probe/system-tools.ts';
import { settings } from '../settings/settings.ts';
import { watch } from '../watch/watch.ts';

export async function deliver(): Promise<void> {
  await deliverDue(await office(), systemTools(settings()));
}

export async function forget(): Promise<void> {
  await forgetSent((await office()).db);
}

export async function watchAll(signal: AbortSignal): Promise<void> {
  await watch(await office(), systemTools(settings()), signal);
}
