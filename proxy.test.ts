import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { proxy } from './proxy.ts';

function ask(headers: Record<string, string>, method = 'GET') {
  return proxy(new NextRequest('http://localhost:3000/', { method, headers }));
}

describe('every request', () => {
  it('is refused under a host name that the server was not told, without a word of what is inside', async () => {
    const answer = await ask({ host: 'evil.example' });
    expect(answer.status).toBe(421);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 421, title: 'Unknown host' });
  });

  it('is refused where it would change something and comes from elsewhere', async () => {
    const answer = await ask({ host: 'localhost:3000', origin: 'https://evil.example' }, 'POST');
    expect(answer.status).toBe(403);
  });

  it('is answered with a policy that lets scripts run by a nonce alone, drawn anew each time', async () => {
    const answers = await Promise.all([0, 1].map(() => ask({ host: 'localhost:3000' })));
    const policies = answers.map((answer) => answer.headers.get('content-security-policy') ?? '');
    const nonces = policies.map((policy) => /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'/.exec(policy)?.[1]);
    expect(new Set(nonces).size).toBe(2);
    expect(policies[0]).toContain("default-src 'none'");
    expect(policies[0]).toContain("frame-ancestors 'none'");
    expect(policies[0]).not.toMatch(/unsafe/);
  });
});

it('answers to those who watch the server by whatever name they reach it', async () => {
  for (const path of ['/healthz', '/readyz', '/metrics']) {
    const request = new NextRequest(`http://10.0.0.7:3000${path}`, { headers: { host: '10.0.0.7:3000' } });
    expect((await proxy(request)).headers.get('x-middleware-next')).toBe('1');
  }
});
