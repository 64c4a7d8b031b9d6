import 'server-only';
import { z } from 'zod';

const imageIndex = z.object({
  manifests: z.array(
    z.object({
      platform: z.object({ os: z.string(), architecture: z.string(), variant: z.string().optional() }).optional(),
    }),
  ),
});
const most = 50;

/** The platforms that an index has images for; signatures and the like stand there as `unknown`. */
export function platformsIn(text: string): readonly string[] {
  const read = imageIndex.safeParse(parseJson(text));
  if (!read.success) return [];
  const named = read.data.manifests
    .map(({ platform }) => platform)
    .filter((platform) => platform !== undefined && platform.os !== 'unknown')
    .map((platform) =>
      [platform?.os, platform?.architecture, platform?.variant].filter(Boolean).join('/').slice(0, 60),
    );
  return [...new Set(named)].slice(0, most);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
