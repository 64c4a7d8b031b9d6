import { z } from 'zod';
import { resolveTarget, type Target } from '../node-files/index.ts';

const longestDocument = 5 << 20;
const longestFile = 1 << 18;
const mostFiles = 200;
const mostImages = 1_000;
const longestName = 4_096;
const longestPath = 1_024;

const targetSchema = z.strictObject({
  program: z.enum(['k3s', 'rke2']),
  release: z.string().max(100).optional().meta({ description: 'Such as v1.33.4+k3s1; without one, the line.' }),
  line: z.string().max(100).optional(),
  options: z.strictObject({
    noDefaultEndpoint: z.boolean(),
    embedded: z.boolean(),
    snapshotter: z.string().max(100),
    selinux: z.boolean(),
  }),
});

/** What a revision holds, and a draft: as it is stored. */
export const storedContent = z.object({
  document: z.string(),
  target: targetSchema,
  tlsFiles: z.array(z.object({ path: z.string(), text: z.string() })),
  images: z.array(z.string()),
});

export type ProfileContent = z.infer<typeof storedContent>;

const tlsFile = z.strictObject({
  path: z
    .string()
    .max(longestPath)
    .refine(isFilePath, 'Has to be the absolute path of a file, without . and .., backslashes and control characters')
    .meta({ description: 'On the node.' }),
  text: wellFormed(longestFile).meta({ description: 'In PEM.' }),
});

/** The same as somebody sends it. */
export const profileContent = z
  .strictObject({
    document: wellFormed(longestDocument).meta({ description: 'The registries.yaml.' }),
    target: targetSchema.refine((target) => resolveTarget(target).ok, 'No such target'),
    tlsFiles: z
      .array(tlsFile)
      .max(mostFiles)
      .refine((files) => new Set(files.map(({ path }) => path)).size === files.length, 'Each path once'),
    images: z
      .array(wellFormed(longestName))
      .max(mostImages)
      .meta({ description: 'Names of images whose pulls are looked at.' }),
  })
  .meta({ id: 'ProfileContent', description: 'What a revision or a draft holds.' });

/** The target of a content that was checked when it was stored. */
export function targetOfContent({ target }: Pick<ProfileContent, 'target'>): Target {
  const resolved = resolveTarget(target);
  if (resolved.ok) return resolved.target;
  throw new Error(`The target of a stored content is not known: ${resolved.error.kind}`);
}

export function isSameContent(one: ProfileContent, other: ProfileContent): boolean {
  return JSON.stringify(storedContent.parse(one)) === JSON.stringify(storedContent.parse(other));
}

// Half a surrogate pair cannot be written to a file; U+FFFD takes its place, as in Go.
function wellFormed(longest: number) {
  return z
    .string()
    .max(longest)
    .transform((text) => text.toWellFormed())
    .pipe(z.string());
}

/** `sha256sum` writes a path with a backslash or a line break in it otherwise. */
function isFilePath(path: string): boolean {
  const [root, ...parts] = path.split('/');
  if (root !== '' || /[\p{Cc}\\]/u.test(path) || !path.isWellFormed()) return false;
  return parts.every((part) => part !== '' && part !== '.' && part !== '..');
}
