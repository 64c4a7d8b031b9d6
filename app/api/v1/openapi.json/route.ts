import { describeApi } from '@/lib/server/api/openapi.ts';

export function GET(): Response {
  return Response.json(describeApi());
}
