import { changedStretch } from '@/lib/registries/changed-stretch.ts';
import { part, type Steps } from '@/lib/steps/index.ts';
import { inStretches } from '@/lib/steps/stretches.ts';
import type { Led } from './led.ts';

/** Why a host is asked: as an endpoint of these mirrors, as the registry itself behind those; each once, in their order. */
export type Asked = { readonly asEndpoint: readonly string[]; readonly asItself: readonly string[] };

/** Every `host[:port]` that the document's mirrors lead to; endpoints' hosts come before the registries themselves. */
export type AskedHosts = ReadonlyMap<string, Asked>;

type Collected = { readonly led: readonly Led[]; readonly hosts: AskedHosts };

/** Collects why hosts are asked: anew only of those that a mirror leads to, or led to, which is not as it was before. */
export function* collecting(led: readonly Led[], before: Collected | null): Steps<AskedHosts> {
  const changed = before === null ? [] : changedLed(before.led, led);
  if (before !== null && changed.length === 0) return before.hosts;
  const collection = new Collection(before?.hosts ?? new Map(), changed);
  yield* part(
    inStretches(led, ({ name, endpoints }) => {
      for (const host of endpoints) collection.add(host, 'asEndpoint', name);
    }),
    0,
    0.5,
  );
  yield* part(
    inStretches(led, ({ name, itself }) => {
      if (itself !== null) collection.add(itself, 'asItself', name);
    }),
    0.5,
    1,
  );
  return collection.hosts;
}

/** Where mirrors lead, and where they led, that lead elsewhere than before or changed places. */
function changedLed(before: readonly Led[], now: readonly Led[]): readonly Led[] {
  return changedStretch(before, now, leadsTheSame);
}

function leadsTheSame(one: Led, other: Led): boolean {
  return one.name === other.name && one.itself === other.itself && sameHosts(one.endpoints, other.endpoints);
}

function sameHosts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((host, index) => host === other[index]);
}

/** Of thousands of hosts hardly one is asked for both reasons. */
const nobody: string[] = [];

type Growing = { asEndpoint: string[]; asItself: string[] };

/** Hosts being collected, those of which nothing changed as they were before. */
class Collection {
  readonly hosts = new Map<string, Asked>();
  private readonly before: AskedHosts;
  private readonly changed = new Set<string>();
  /** Those that are collected anew. */
  private readonly fresh = new Map<string, Growing>();

  constructor(before: AskedHosts, changed: readonly Led[]) {
    this.before = before;
    for (const { endpoints, itself } of changed) {
      for (const host of endpoints) this.changed.add(host);
      if (itself !== null) this.changed.add(itself);
    }
  }

  add(host: string, why: keyof Asked, name: string): void {
    const elder = this.changed.has(host) ? undefined : this.before.get(host);
    if (elder !== undefined) {
      this.hosts.set(host, elder);
      return;
    }
    const asked = this.fresh.get(host) ?? this.begun(host);
    if (asked[why] === nobody) asked[why] = [name];
    else if (asked[why].at(-1) !== name) asked[why].push(name);
  }

  private begun(host: string): Growing {
    const asked = { asEndpoint: nobody, asItself: nobody };
    this.fresh.set(host, asked);
    this.hosts.set(host, asked);
    return asked;
  }
}
