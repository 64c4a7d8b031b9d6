import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A node in a folder of its own, on which commands that a page shows are pasted into a shell. */
export function scratchNode() {
  const root = mkdtempSync(join(tmpdir(), 'portolan-node-'));
  mkdirSync(join(root, 'var/lib'), { recursive: true });
  const put = (path: string, text: string) => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text, { mode: 0o600 });
  };
  return {
    put,
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
    /** Commands for the root of a node, here below another one, which the script is told. */
    paste(commands: string, options = '') {
      const below = commands
        .replaceAll('/etc/portolan', `${root}/etc/portolan`)
        .replaceAll('/usr/local/lib/portolan', `${root}/usr/local/lib/portolan`)
        .replace(/^(\s*sh \S+)/m, `$1 --root ${root} --node n1 ${options}`);
      return spawnSync('sh', { input: below, encoding: 'utf8' });
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
