import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { tlsNodeFiles } from '@/components/tls/tls-node-files.ts';
import { tlsFilesOf } from '@/components/tls/tls-store.ts';
import { loadRegexp } from '@/lib/go/regexp/index.ts';
import {
  type Build,
  createLogins,
  createPullPlanner,
  type PullPlan,
  parseContainerdVersion,
  type TestedNode,
} from '@/lib/pull/index.ts';

/** The node that a document makes, as far as tests depend on it: what is asked, and with what. */
export async function testedNode(editor: EditorStore, build: Build): Promise<TestedNode> {
  const compileRegexp = await loadRegexp();
  const state = editor.getState();
  const { target, nodeFiles } = state;
  const { model } = state.accepted;
  const containerd = parseContainerdVersion(target.containerd);
  if (containerd === null) throw new Error(`${target.containerd} is no version of containerd`);
  const setting = { model, target, nodeFiles, build, containerd, missing: [], compileRegexp };
  const planner = createPullPlanner(setting);
  const plans = new Map<string, PullPlan>();
  const plan = (image: string) => {
    const known = plans.get(image) ?? planner(image);
    plans.set(image, known);
    return known;
  };
  const texts = tlsTexts(editor, state);
  return { plan, loginOf: createLogins(setting), textOf: (path) => texts.get(path) ?? null };
}

/** What is in the TLS files that were chosen on this page, by their paths on the node. */
function tlsTexts(editor: EditorStore, { accepted }: Pick<EditorState, 'accepted'>): ReadonlyMap<string, string> {
  const { chosen } = tlsFilesOf(editor).store.getState();
  const { here } = tlsNodeFiles(accepted.model, chosen);
  const decoder = new TextDecoder();
  return new Map(here.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}
