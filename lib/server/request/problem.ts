import 'server-only';

/** An error answer as RFC 9457 has it. `detail` is for people and names no internals; `more` holds what programs may want. */
export function problem(status: number, title: string, detail: string, more: Readonly<Record<string, unknown>> = {}) {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail, ...more }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}
