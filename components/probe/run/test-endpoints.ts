import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { holdsLogin } from '@/lib/pull/image/holds-login.ts';
import { type EndpointPlace, isImage, planEndpoint, type TestedNode } from '@/lib/pull/index.ts';
import { endpointGroups } from '../state/endpoint-groups.ts';
import { probesOf } from '../state/probe-store.ts';
import type { Endpoint } from '../state/shown-test.ts';
import { endpointTestId } from '../state/test-id.ts';
import { runTests, type Wanted } from './run-tests.ts';
import { testedNode } from './tested-node.ts';

/** Tests one endpoint of the document, or all. The image of the field is looked for where a pull of it would ask. */
export async function testEndpoints(editor: EditorStore, only: EndpointPlace | null): Promise<void> {
  editor.getState().settle();
  const { accepted, target } = editor.getState();
  const all = endpointGroups(accepted.model, target).flatMap(({ endpoints }) => endpoints);
  const asked = only === null ? all : all.filter((each) => isSame(each, only));
  const image = probesOf(editor).getState().image.trim();
  const node = image !== '' && isImage(image) && !holdsLogin(image) ? await testedNode(editor, 'k3s') : null;
  await runTests(
    editor,
    'k3s',
    asked.map((endpoint) => wanted(endpoint, image, node)),
  );
}

function isSame(one: EndpointPlace, other: EndpointPlace): boolean {
  return one.mirror === other.mirror && one.endpoint === other.endpoint;
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
