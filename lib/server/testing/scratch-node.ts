import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The files of a node in a root of their own, and stubs of programs, which scripts find before the real ones. */
export function makeScratchNode() {
  const root = mkdtempSync(join(tmpdir(), `portolan-node it's "$x" `));
  const bin = mkdtempSync(join(tmpdir(), 'portolan-bin-'));
  const at = (path: string) => join(root, path);
  const program = (name: string, text: string) =>
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return {
    root,
    bin,
    /** An environment in which scripts find the stubs. */
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
    put: (path: string, text: string, mode = 0o600) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text, { mode });
    },
    program,
    /** Takes each start of some programs for a step, before one of which a script is killed with all that it started; 0 lets it end. */
    countSteps: (programs: readonly string[]) => {
      const left = join(bin, 'steps');
      const step = `read -r left < '${left}'; left=$((left - 1)); echo "$left" > '${left}'; [ "$left" != 0 ] || kill -9 0`;
      for (const name of programs) program(name, `${step}\nPATH=/usr/bin:/bin exec ${name} "$@"`);
      return { step, killBefore: (count: number) => writeFileSync(left, `${count}\n`) };
    },
    read: (path: string) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : null),
    bytes: (path: string) => new Uint8Array(readFileSync(at(path))),
    mode: (path: string) => (statSync(at(path)).mode & 0o7777).toString(8),
    list: (path: string) => (existsSync(at(path)) ? readdirSync(at(path)).sort() : []),
    makeFolder: (path: string, mode?: number) => mkdirSync(at(path), { recursive: true, mode }),
    delete: (path: string) => rmSync(at(path), { recursive: true, force: true }),
    empty: () => {
      rmSync(root, { recursive: true });
      mkdirSync(root);
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
      rmSync(bin, { recursive: true, force: true });
    },
  };
}

export type ScratchNode = ReturnType<typeof makeScratchNode>;
