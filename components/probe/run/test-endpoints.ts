import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { doneInSlices } from '@/components/slices/done-in-slices.ts';
import { ignoredFiles } from '@/lib/node-files/index.ts';
import { holdsLogin } from '@/lib/pull/image/holds-login.ts';
import { type EndpointPlace, isImage, planEndpoint, type TestedNode } from '@/lib/pull/index.ts';
import { mirrorGroup } from '../state/endpoint-groups.ts';
import { findGroups } from '../state/find-groups.ts';
import { probesOf } from '../state/probe-store.ts';
import type { Endpoint } from '../state/shown-test.ts';
import { endpointTestId } from '../state/test-id.ts';
import { runTests, type Wanted } from './run-tests.ts';
import { type TestedState, testedNode } from './tested-node.ts';

/** Tests one endpoint of the document, or all. The image of the field is looked for where a pull of it would ask. */
export async function testEndpoints(editor: EditorStore, only: EndpointPlace | null): Promise<void> {
  editor.getState().settle();
  const state = editor.getState();
  if (!state.reading.accepted) return;
  const image = probesOf(editor).getState().image.trim();
  const items = only === null ? await allOf(state) : oneOf(state, only);
  const isAskedFor = image !== '' && isImage(image) && !holdsLogin(image);
  const node = isAskedFor ? await testedNode(editor, state, 'k3s', never) : null;
  await runTests(editor, { state, build: 'k3s', items, wanted: (endpoint) => wanted(endpoint, image, node) });
}

const never = new AbortController().signal;

async function allOf({ accepted, target, nodeFiles }: TestedState): Promise<readonly Endpoint[]> {
  const groups = await doneInSlices(findGroups(accepted.model, target, nodeFiles), never, 'user-visible');
  return (groups ?? []).flatMap(({ endpoints }) => endpoints);
}

function oneOf(
  { accepted: { model }, target, nodeFiles }: TestedState,
  { mirror, endpoint }: EndpointPlace,
): readonly Endpoint[] {
  if (!model.mirrors?.has(mirror) && !model.configs?.has(mirror)) return [];
  return mirrorGroup(mirror, model, target, ignoredFiles(nodeFiles)).endpoints.filter(
    (each) => each.endpoint === endpoint,
  );
}

function wanted({ mirror, endpoint, text }: Endpoint, image: string, node: TestedNode | null): Wanted {
  const isAsked = node !== null && planEndpoint({ mirror, endpoint }, image, node.plan).kind === 'asked';
  const registry = isAsked && endpoint === null ? isOwn(mirror, image, node) : isAsked;
  return {
    id: endpointTestId(mirror, text),
    subject: { kind: 'endpoint', mirror, endpoint, image: registry ? image : null },
    text,
  };
}

/** The registry itself is asked for images of its own alone, whatever else ends at one. */
function isOwn(mirror: string, image: string, node: TestedNode): boolean {
  const own = planEndpoint({ mirror, endpoint: null }, null, node.plan);
  const found = planEndpoint({ mirror, endpoint: null }, image, node.plan);
  return own.kind === 'asked' && found.kind === 'asked' && own.attempt.host === found.attempt.host;
}
