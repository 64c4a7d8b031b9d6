import type { NodeFile, NodeFiles } from '@/lib/node-files/index.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';

/** `gone`: the last edit made the program stop writing this file. */
type TabState = 'same' | 'changed' | 'new' | 'gone';

export type PreviewTab = { readonly path: string; readonly name: string; readonly state: TabState };

const noFiles: readonly NodeFile[] = [];

/** A tab for each file, and, where it stood, for each that the last edit took away. A tab that was there in `last` is the same object. */
export function previewTabs(
  now: NodeFiles,
  before: NodeFiles,
  last: readonly PreviewTab[] = [],
): readonly PreviewTab[] {
  const gone = goneAfter(now, before);
  const tabs: PreviewTab[] = [];
  let at = 0;
  const add = (path: string, state: TabState) => {
    // One edit puts hardly more than one file between them, or takes one away.
    if (last[at]?.path !== path && last[at + 1]?.path === path) at++;
    const known = last[at];
    if (known?.path === path) at++;
    tabs.push(known?.path === path && known.state === state ? known : new Tab(path, state));
  };
  now.files.forEach((file) => {
    add(file.path, stateOf(file, before.files.get(file.path)));
    for (const { path } of gone.get(file.path) ?? noFiles) add(path, 'gone');
  });
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
    one.every((tab, index) => {
      const its = other[index];
      return tab === its || (tab.path === its?.path && tab.state === its.state);
    })
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
  before.files.forEach((file, path) => {
    if (now.files.has(path)) {
      last = path;
      return;
    }
    const others = gone.get(last);
    if (others) others.push(file);
    else gone.set(last, [file]);
  });
  return gone;
}
