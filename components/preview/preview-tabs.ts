import type { NodeFile, NodeFiles } from '@/lib/node-files/index.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';

/** `gone`: the last edit made the program stop writing this file. */
type TabState = 'same' | 'changed' | 'new' | 'gone';

export type PreviewTab = { readonly path: string; readonly name: string; readonly state: TabState };

/** A tab for each file, and, where it stood, for each that the last edit took away. */
export function previewTabs(now: NodeFiles, before: NodeFiles): readonly PreviewTab[] {
  const gone = goneAfter(now, before);
  const tabs: PreviewTab[] = [];
  for (const file of now.files.values()) {
    tabs.push(new Tab(file.path, stateOf(file, before.files.get(file.path))));
    for (const { path } of gone.get(file.path) ?? []) tabs.push(new Tab(path, 'gone'));
  }
  return tabs;
}

/** Of thousands of tabs few are looked at, which is when they get a name. */
class Tab implements PreviewTab {
  readonly path: string;
  readonly state: TabState;

  constructor(path: string, state: TabState) {
    this.path = path;
    this.state = state;
  }

  get name(): string {
    return tabName(this.path);
  }
}

function stateOf(file: NodeFile, old: NodeFile | undefined): TabState {
  if (old === file || old?.text === file.text) return 'same';
  return old ? 'changed' : 'new';
}

/** Whether both show the same files in the same states. */
export function sameTabs(one: readonly PreviewTab[], other: readonly PreviewTab[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ path, state }, index) => path === other[index]?.path && state === other[index].state)
  );
}

/** The registry of a hosts.toml, as the document names it; null for another file. */
export function registryOf(path: string): string | null {
  const host = /^certs\.d\/(.+)\/hosts\.toml$/.exec(path)?.[1];
  return host === '_default' ? '*' : (host ?? null);
}

/** The registry of a hosts.toml, without a password in its name; else the path. */
export function tabName(path: string): string {
  return hideUrlPassword(registryOf(path) ?? path);
}

/** The files that are gone, by the file after which each stood. */
function goneAfter(now: NodeFiles, before: NodeFiles): ReadonlyMap<string, readonly NodeFile[]> {
  const gone = new Map<string, NodeFile[]>();
  if (now.files === before.files) return gone;
  let last = 'config.toml';
  for (const [path, file] of before.files) {
    if (now.files.has(path)) {
      last = path;
      continue;
    }
    const others = gone.get(last);
    if (others) others.push(file);
    else gone.set(last, [file]);
  }
  return gone;
}
