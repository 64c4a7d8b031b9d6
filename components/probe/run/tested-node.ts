import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { doneInSlices } from '@/components/slices/done-in-slices.ts';
import { tlsNodeFiles } from '@/components/tls/tls-node-files.ts';
import { tlsFilesOf } from '@/components/tls/tls-store.ts';
import { loadRegexp } from '@/lib/go/regexp/index.ts';
import {
  type Build,
  createLogins,
  type PullPlan,
  parseContainerdVersion,
  readNode,
  type TestedNode,
} from '@/lib/pull/index.ts';
import type { Registries } from '@/lib/registries/model.ts';

export type TestedState = Pick<EditorState, 'accepted' | 'target' | 'nodeFiles'>;

/** Tests of one image come one after the other; those of thousands are not kept. */
const mostKept = 500;

/** The node that a document on the page makes, as far as tests depend on it: what is asked, and with what. Null where that was called off. */
export async function testedNode(
  editor: EditorStore,
  { accepted: { model }, target, nodeFiles }: TestedState,
  build: Build,
  signal: AbortSignal,
): Promise<TestedNode | null> {
  const texts = tlsTexts(editor, model);
  const compileRegexp = await loadRegexp();
  const containerd = parseContainerdVersion(target.containerd);
  if (containerd === null) throw new Error(`${target.containerd} is no version of containerd`);
  const setting = { model, target, nodeFiles, build, containerd, missing: [], compileRegexp };
  const planner = await doneInSlices(readNode(setting), signal, 'user-visible');
  if (planner === null) return null;
  const plans = new Map<string, PullPlan>();
  const plan = (image: string) => {
    const known = plans.get(image);
    if (known !== undefined) return known;
    if (plans.size >= mostKept) plans.clear();
    const planned = planner(image);
    plans.set(image, planned);
    return planned;
  };
  return { plan, loginOf: createLogins(setting), textOf: (path) => texts.get(path) ?? null };
}

/** What is in the TLS files that were chosen on this page, by their paths on the node. */
function tlsTexts(editor: EditorStore, model: Registries): ReadonlyMap<string, string> {
  const { chosen } = tlsFilesOf(editor).store.getState();
  const { here } = tlsNodeFiles(model, chosen);
  const decoder = new TextDecoder();
  return new Map(here.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}
