/** Why the server did not do something, by the names that the words in `team.failures` have. */
export type SendFailure = {
  readonly code: FailureCode;
  readonly seconds: number;
  /** What the server called it, for pages with words of their own; empty where it said nothing. */
  readonly told: string;
};

const codes = ['limited', 'wrong', 'unknown', 'expired', 'taken', 'last-owner', 'closed'] as const;
export type FailureCode = (typeof codes)[number] | 'signed-out' | 'forbidden' | 'misformed' | 'offline' | 'failed';

const byStatus: { readonly [status: number]: FailureCode } = { 400: 'misformed', 401: 'signed-out', 403: 'forbidden' };

export type Sent =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly failure: SendFailure };

/** Asks the server to change something. */
export async function send(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<Sent> {
  const content = body ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {};
  try {
    const response = await fetch(path, { method, ...content });
    const text = await response.text();
    if (response.ok) return { ok: true, answer: text === '' ? null : JSON.parse(text) };
    return { ok: false, failure: failureOf(response.status, text) };
  } catch {
    return { ok: false, failure: { code: 'offline', seconds: 0, told: '' } };
  }
}

function failureOf(status: number, text: string): SendFailure {
  const { code, seconds } = read(text);
  const told = typeof code === 'string' ? code : '';
  const known = codes.find((each) => each === code);
  if (known) return { code: known, seconds: typeof seconds === 'number' ? seconds : 0, told };
  return { code: byStatus[status] ?? 'failed', seconds: 0, told };
}

function read(text: string): { readonly code?: unknown; readonly seconds?: unknown } {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : {};
  } catch {
    return {};
  }
}
