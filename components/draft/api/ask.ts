import '@/components/form/zod-without-eval.ts';

/** Why the server does not take something, by the names that the words in `draft.refused` have. */
export const whys = ['signed-out', 'forbidden', 'closed', 'archived', 'too-large', 'gone', 'failed'] as const;

export type Why = (typeof whys)[number];

/** Which draft. */
export type DraftAt = { readonly profile: string; readonly number: number };

export type Asked =
  | { readonly kind: 'answer'; readonly json: unknown }
  /** Nothing came back that is the server's own word: it may have done it or not. */
  | { readonly kind: 'away' }
  | { readonly kind: 'refused'; readonly why: Why; readonly code: string | null; readonly json: unknown };

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';

/** A proxy may keep an answer from coming for ever. */
const longest = 60_000;

/** Asks the server something of a draft. */
export async function ask({ profile, number }: DraftAt, method: Method, part: string, body?: object): Promise<Asked> {
  const address = `${addressOf({ profile, number })}${part}`;
  const content = body ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {};
  try {
    const response = await fetch(address, { method, ...content, signal: AbortSignal.timeout(longest) });
    const text = await response.text();
    const json = read(text);
    if (response.ok) return { kind: 'answer', json };
    if (response.status >= 500 || response.status === 429 || response.status === 408) return { kind: 'away' };
    const code = codeOf(json);
    return { kind: 'refused', why: whyOf(response.status, code), code, json };
  } catch {
    return { kind: 'away' };
  }
}

export function addressOf({ profile, number }: DraftAt): string {
  return `/api/v1/profiles/${encodeURIComponent(profile)}/proposals/${number}`;
}

const byStatus: Readonly<Record<number, Why>> = {
  400: 'too-large',
  401: 'signed-out',
  403: 'forbidden',
  404: 'gone',
  413: 'too-large',
  422: 'too-large',
};

function whyOf(status: number, code: string | null): Why {
  return whys.find((why) => why === code) ?? byStatus[status] ?? 'failed';
}

function codeOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('code' in json)) return null;
  return typeof json.code === 'string' ? json.code : null;
}

function read(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
