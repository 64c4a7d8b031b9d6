import 'server-only';
import type { Fault } from '../../probe/fault.ts';
import { faultVerdict } from '../../probe/judge/fault.ts';
import { type Verdict, warning } from '../../probe/verdict.ts';
import { createExchange } from './http/exchange.ts';
import { originOf, type ProbeUrl, probeUrl } from './http/probe-url.ts';
import { NetworkError } from './network/network-error.ts';
import { openConnection } from './network/open-connection.ts';
import { noTls, type TlsMaterial } from './network/tls-material.ts';
import { within } from './network/within.ts';
import { apiUrl, askApi } from './stages/api.ts';
import type { Asking } from './stages/asking.ts';
import { type Connected, connect } from './stages/connect.ts';
import { fallsBackToHttp } from './stages/fallback.ts';
import { readFiles } from './stages/files.ts';
import { askImage, tellImage } from './stages/image.ts';
import { passLogin } from './stages/login.ts';
import type { Run, Tools } from './stages/run.ts';
import { StageEnded, type StageReport } from './stages/stage.ts';
import type { Subject } from './subject.ts';

/** Tests one host to the end, or as far as it goes; returns the verdict that it failed with. */
export async function runAttempt(
  subject: Subject,
  tools: Tools,
  signal: AbortSignal,
  tell: (report: StageReport) => void,
): Promise<Verdict | null> {
  const waited = { what: 'all', address: subject.root } as const;
  try {
    await within(tools.limits.whole, waited, signal, (inTime) =>
      runStages({ ...tools, subject, signal: inTime, tell }),
    );
    return null;
  } catch (error) {
    if (error instanceof StageEnded) return error.verdict;
    if (!(error instanceof NetworkError)) throw error;
    // No request can be made of the URL.
    const verdict = faultVerdict(error.fault, '');
    tell({ stage: 'name', scheme: subject.root.startsWith('https:') ? 'https' : 'http', verdict, facts: null, ms: 0 });
    return verdict;
  }
}

async function runStages(run: Run): Promise<void> {
  const { subject } = run;
  const root = probeUrl(subject.root);
  const material = await readFiles(run, root);
  if (!subject.thenHttp) return testOver(run, root, material, await connect(run, root, material, () => null));
  const secured = await connectOverTls(run, root, material);
  if (secured !== null) return testOver(run, root, material, secured);
  const plain = probeUrl(subject.root.replace(/^https:/, 'http:'));
  return testOver(run, plain, noTls, await connect(run, plain, noTls, () => null));
}

/** Null where containerd goes on over http. */
async function connectOverTls(run: Run, root: ProbeUrl, material: TlsMaterial): Promise<Connected | null> {
  const instead = warning('http-instead', { host: root.host });
  const judge = (fault: Fault) => (fallsBackToHttp(fault, root) ? instead : null);
  try {
    return await connect(run, root, material, judge);
  } catch (error) {
    if (error instanceof StageEnded && error.verdict === instead) return null;
    throw error;
  }
}

async function testOver(run: Run, root: ProbeUrl, material: TlsMaterial, { socket, tls }: Connected): Promise<void> {
  const { door, limits, signal, subject } = run;
  const { image } = subject;
  const certified = new Set([originOf(root)]);
  const open = (url: ProbeUrl, inTime: AbortSignal) => {
    const own = certified.has(originOf(url)) ? material : { ...material, cert: null, key: null };
    return openConnection(url, { door, limits, material: own }, inTime);
  };
  const speaksTls = (url: ProbeUrl, inTime: AbortSignal) => isTls({ ...url, scheme: 'https' }, run, inTime);
  const exchange = createExchange(open, limits, signal);
  exchange.adopt(root, socket);
  const asking: Asking = { run, exchange, root, tls, speaksTls };
  const trustRealm = (realm: ProbeUrl) => certified.add(originOf(realm));
  try {
    const api = subject.asksApi ? await askApi(asking) : null;
    if (image === null) {
      if (api !== null) await passLogin(asking, { followed: api, url: apiUrl(root), method: 'GET' }, trustRealm);
      return;
    }
    const url = probeUrl(image.url.replace(/^https?:/, `${root.scheme}:`));
    const first = await askImage(asking, url);
    await tellImage(asking, image, first, await passLogin(asking, first, trustRealm));
  } finally {
    await exchange.close();
  }
}

async function isTls(url: ProbeUrl, { door, limits }: Tools, signal: AbortSignal): Promise<boolean> {
  try {
    const material = { ...noTls, skipVerify: true };
    (await openConnection(url, { door, limits, material }, signal)).destroy();
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}
