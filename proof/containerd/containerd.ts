import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { nodePaths, type Program, statePath } from '../../lib/node-files/index.ts';
import { callGrpc, field, type GrpcAnswer } from './grpc.ts';

export type Containerd = {
  readonly pull: (image: string) => Promise<GrpcAnswer>;
  readonly stop: () => Promise<void>;
};

/** A containerd that runs, or what it said when it would not start. */
export type Started = { readonly running: Containerd } | { readonly refused: string };

const nodeScript = fileURLToPath(new URL('../namespace/node.sh', import.meta.url));
const unimplemented = 12;

/** Starts the binary on the node that is laid out in `folder`, as its program does. */
export async function startContainerd(binary: string, folder: string, program: Program): Promise<Started> {
  const paths = nodePaths[program];
  const socket = `${statePath}/containerd.sock`;
  const ways = [
    '-c',
    `${paths.configFolder}/config.toml`,
    '-a',
    socket,
    '--root',
    paths.containerd,
    '--state',
    statePath,
  ];
  const child = spawn('unshare', ['--mount', '--propagation', 'private', nodeScript, folder, binary, ...ways], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, SSL_CERT_FILE: '/etc/public-roots.pem' },
  });
  const exit = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGKILL');
    await exit;
  };
  const said: string[] = [];
  const booted = new Promise<boolean>((resolve) => {
    const lines = createInterface(child.stderr);
    lines.on('line', (line) => {
      said.push(line);
      if (line.includes('containerd successfully booted')) resolve(true);
    });
    lines.on('close', () => resolve(false));
  });
  if (!(await booted)) {
    await exit;
    return { refused: said.slice(-3).join('\n') };
  }
  const pull = (image: string) => pullImage(join(folder, socket), image);
  const broken = said.find((line) => /failed to load plugin.*cri/i.test(line));
  if (broken === undefined) return { running: { pull, stop } };
  await stop();
  return { refused: broken };
}

async function pullImage(socket: string, image: string): Promise<GrpcAnswer> {
  const answer = await callGrpc(socket, '/runtime.v1.ImageService/PullImage', field(1, field(1, image)));
  if (answer.code === unimplemented) throw new Error(answer.message);
  // It takes calls a little earlier than it can answer them.
  return answer.message === 'server is not initialized yet' ? pullImage(socket, image) : answer;
}
