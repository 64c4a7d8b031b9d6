import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

export const password = 'a sentence to remember';

/** The settings by which a shared server makes its owner, ada@example.org, by itself. */
export const ownerSettings = { PORTOLAN_OWNER_EMAIL: 'ada@example.org', PORTOLAN_OWNER_PASSWORD: password };

/** Somebody in a browser of their own. */
export type Member = { readonly context: BrowserContext; readonly page: Page; readonly ask: Ask };

type Ask = (method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, question?: object) => Promise<unknown>;

export async function signInOwner(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Member> {
  const owner = await memberIn(await browser.newContext(options), url);
  await owner.ask('POST', '/api/v1/session', { email: ownerSettings.PORTOLAN_OWNER_EMAIL, password });
  return owner;
}

export async function join(
  browser: Browser,
  url: string,
  owner: Member,
  { name, role }: { readonly name: string; readonly role: 'viewer' | 'editor' | 'approver' | 'owner' },
  options: BrowserContextOptions = {},
): Promise<Member> {
  const email = `${name.split(' ')[0]?.toLowerCase()}@example.org`;
  const invited = (await owner.ask('POST', '/api/v1/invitations', { email, role })) as { readonly secret: string };
  const member = await memberIn(await browser.newContext(options), url);
  await member.ask('POST', '/api/v1/members', { invitation: invited.secret, name, password });
  return member;
}

async function memberIn(context: BrowserContext, url: string): Promise<Member> {
  const ask: Ask = async (method, path, question) => {
    const answer = await context.request.fetch(`${url}${path}`, {
      method,
      headers: { origin: url },
      ...(question && { data: question }),
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    const text = await answer.text();
    return text === '' ? null : JSON.parse(text);
  };
  return { context, page: await context.newPage(), ask };
}
