import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { nodeToRunOn } from './ensure-installed.mjs';
import { inProject, projectDirectory, stop } from './project.mjs';
import { run } from './run.mjs';

const sources = [
  'app',
  'components',
  'instrumentation.ts',
  'lib',
  'messages',
  'public',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];
const stamp = inProject('.next', 'built-from');

/** Builds the page unless the last build was made from exactly these sources. */
export async function ensureBuilt() {
  const fingerprint = fingerprintOfSources();
  if (readStamp() === fingerprint) return;
  process.stderr.write('portolan: building, once until the sources change …\n');
  const status = await run(nodeToRunOn(), [inProject('node_modules/next/dist/bin/next'), 'build'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) stop('the build failed; what it said stands above.', 1);
  writeFileSync(stamp, fingerprint);
}

function readStamp() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return null;
  }
}

// Contents, not times: a fresh checkout and a switched branch touch files without changing them.
function fingerprintOfSources() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesBelow(inProject(source)))) {
    hash.update(relative(projectDirectory, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'fixtures' && !name.includes('.test.'))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
