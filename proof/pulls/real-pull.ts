import type { Containerd } from '../containerd/containerd.ts';
import type { GrpcAnswer } from '../containerd/grpc.ts';
import { type Authority, publicAuthority, stranger } from '../network/authorities.ts';
import type { Asked, RecordingRegistry } from '../network/recording-registry.ts';
import { anybody, type Outcome } from './outcome.ts';

export type RealPull = { readonly outcome: Outcome; readonly logins: readonly Asked[] };

/**
 * Pulls an image, and again for each authority with servers that it alone vouches for: who is asked even so trusts it. What every
 * node trusts is trusted in any case, so the first pull shows all requests.
 */
export async function pullForReal(
  image: string,
  containerd: Containerd,
  registry: RecordingRegistry,
  authorities: ReadonlyMap<string, Authority>,
): Promise<RealPull> {
  let answer: GrpcAnswer = { code: 0, message: '' };
  const act = async () => {
    answer = await containerd.pull(image);
  };
  const asked = await registry.record(publicAuthority, act);
  const { code, message } = answer;
  if (code === 0) throw new Error(`${image} was pulled, though nobody has it.`);
  if (asked.length === 0) return { outcome: endOf(message), logins: [] };
  const trusted = new Map<string, string[]>();
  for (const [name, authority] of [[anybody, stranger] as const, ...authorities]) {
    const even = firstRequests(await registry.record(authority, act)).filter(({ url }) => url.startsWith('https:'));
    for (const [url, times] of Map.groupBy(even, ({ url }) => url)) {
      const known = trusted.get(url) ?? [];
      trusted.set(url, [...known, ...times.slice(known.length).map(() => name)]);
    }
  }
  const attempts = firstRequests(asked).map(({ method, url, login, client }) => {
    return { method, url, user: login?.user ?? null, client, trusts: trusted.get(url)?.shift() ?? null };
  });
  return { outcome: { attempts }, logins: asked.filter(({ login }) => login !== null) };
}

function endOf(message: string): Outcome {
  return message.includes('failed to resolve ') ? { fails: message } : { error: message };
}

/** A request that is made anew with the login that was asked for is one. */
function firstRequests(asked: readonly Asked[]): readonly Asked[] {
  const requests: Asked[] = [];
  for (const request of asked) {
    const before = requests.at(-1);
    const isAgain = before?.url === request.url && before.login === null && request.login !== null;
    if (isAgain) requests.pop();
    requests.push(request);
  }
  return requests;
}
