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
import type { Registries } from '@/lib/registries/model.ts';

/** The node that the document on the page makes now, as far as tests depend on it: what is asked, and with what. */
export async function testedNode(editor: EditorStore, build: Build): Promise<TestedNode> {
  const { accepted, target, nodeFiles } = editor.getState();
  const { model } = accepted;
  const texts = tlsTexts(editor, model);
  const compileRegexp = await loadRegexp();
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
  return { plan, loginOf: createLogins(setting), textOf: (path) => texts.get(path) ?? null };
}

/** What is in the TLS files that were chosen on this page, by their paths on the node. */
function tlsTexts(editor: EditorStore, model: Registries): ReadonlyMap<string, string> {
  const { chosen } = tlsFilesOf(editor).store.getState();
  const { here } = tlsNodeFiles(model, chosen);
  const decoder = new TextDecoder();
  return new Map(here.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}
