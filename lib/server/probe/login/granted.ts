import 'server-only';
import { z } from 'zod';

const claims = z.object({
  access: z.array(z.object({ type: z.string(), name: z.string(), actions: z.array(z.string()).nullable() })).nullable(),
});

/** What a token allows, as it says itself; null where it is no JSON Web Token or says nothing. Signatures are the registry's business. */
export function grantedBy(token: string): readonly string[] | null {
  const [, payload] = token.split('.');
  if (payload === undefined) return null;
  try {
    const read = claims.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    if (!read.success) return null;
    return (read.data.access ?? [])
      .filter(({ actions }) => actions !== null && actions.length > 0)
      .slice(0, 20)
      .map(({ type, name, actions }) => `${type}:${name}:${actions?.join(',')}`.slice(0, 300));
  } catch {
    return null;
  }
}
