import { createDoor } from '../guard/door.ts';
import { type Lookup, lookup } from '../guard/lookup.ts';
import type { Policy } from '../guard/policy.ts';
import { type Limits, limits as realLimits } from '../limits.ts';
import type { Login } from '../login/login.ts';
import type { TlsSettings } from '../network/tls-material.ts';
import { runAttempt } from '../run-attempt.ts';
import type { StageReport } from '../stages/stage.ts';
import type { Subject } from '../subject.ts';
import { expectWords } from './expect-words.ts';
import { loopback } from './policies.ts';

export type Wished = {
  readonly image?: string | null;
  readonly thenHttp?: boolean;
  readonly asksApi?: boolean;
  readonly isOld?: boolean;
  readonly ca?: string;
  readonly client?: { readonly cert: string; readonly key: string };
  readonly tls?: Partial<TlsSettings>;
  readonly login?: Partial<Login>;
  /** The host that the login is for, where it is not the tested one. */
  readonly loginHost?: string;
  readonly limits?: Partial<Limits>;
  readonly policy?: Policy;
  readonly lookup?: Lookup;
  readonly signal?: AbortSignal;
  readonly ns?: string;
};

export const robot: Login = { key: 'registry.test', user: 'robot', secret: 's3cret', unusable: null, refused: null };

/** Tests `http://127.0.0.1:5000/v2` and the like; what every stage told, in order. */
export async function attempt(root: string, wished: Wished = {}): Promise<readonly StageReport[]> {
  const reports: StageReport[] = [];
  const door = createDoor(wished.policy ?? loopback, wished.lookup ?? lookup);
  const tools = { door, limits: { ...realLimits, ...wished.limits } };
  const signal = wished.signal ?? new AbortController().signal;
  await runAttempt(subjectOf(root, wished), tools, signal, (report) => {
    expectWords(report.verdict);
    reports.push(report);
  });
  return reports;
}

export function subjectOf(root: string, wished: Wished): Subject {
  const { image = null, ca, client, login, ns } = wished;
  const query = ns === undefined ? '' : `?ns=${ns}`;
  const host = new URL(root).host;
  return {
    root: `${root}${query}`,
    thenHttp: wished.thenHttp ?? false,
    asksApi: wished.asksApi ?? true,
    isOld: wished.isOld ?? false,
    loginOf: (asked) => (login && asked === (wished.loginHost ?? host) ? { ...robot, ...login } : null),
    tls: {
      ca: ca === undefined ? null : { path: '/ca.crt', text: ca },
      cert: client ? { path: '/client.crt', text: client.cert } : null,
      key: client ? { path: '/client.key', text: client.key } : null,
      skipVerify: false,
      ignoresEmptyCa: false,
      ...wished.tls,
    },
    image:
      image === null
        ? null
        : {
            name: `registry.test/${image}:1`,
            url: `${root}/${image}/manifests/1${query}`,
            object: '1',
            repository: image,
            scope: `repository:${image}:pull`,
          },
  };
}

/** A test in short: `stage verdict` for each stage, with the severity where it is not ok. */
export function inShort(reports: readonly StageReport[]): readonly string[] {
  return reports.map(({ stage, verdict: { id, severity } }) =>
    [stage, id, severity === 'ok' ? '' : severity].filter(Boolean).join(' '),
  );
}

export function last(reports: readonly StageReport[]): StageReport {
  const report = reports.at(-1);
  if (report === undefined) throw new Error('Nothing was told.');
  return report;
}
