import { openDrawer } from '@/components/drawer/drawer-store.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { loadRegexp } from '@/lib/go/regexp/index.ts';
import type { Build, EndpointPlace } from '@/lib/pull/index.ts';
import { probesOf } from './state/probe-store.ts';

/** What runs tests comes with the first one. */
const load = () => import('./run/test-endpoints.ts');

/** Has what tests need there before the first one: to bring it in takes longer than anything else of it. */
export function prepareTests(): void {
  // Where it does not come now, the first test asks anew.
  void Promise.all([load(), loadRegexp()]).catch(() => undefined);
}

/** Shows what came of an endpoint's test; one that was not tested yet is. */
export function openEndpoint(editor: EditorStore, { mirror, endpoint }: EndpointPlace, isTested: boolean): void {
  probesOf(editor).setState({ chosen: { mirror, endpoint }, focusing: true });
  openDrawer('endpoints');
  if (!isTested) testEndpoint(editor, { mirror, endpoint });
}

export function testEndpoint(editor: EditorStore, endpoint: EndpointPlace): void {
  void load().then((file) => file.testEndpoints(editor, endpoint));
}

/** Tests all endpoints, and shows that. */
export function testAll(editor: EditorStore): void {
  openDrawer('endpoints');
  void load().then((file) => file.testEndpoints(editor, null));
}

export function tryPull(editor: EditorStore, image: string, build: Build): void {
  void import('./run/try-pull.ts').then((file) => file.tryPull(editor, image, build));
}

/** Calls off all that runs. */
export function stopTests(editor: EditorStore): void {
  for (const run of probesOf(editor).getState().runs) run.stop();
}
