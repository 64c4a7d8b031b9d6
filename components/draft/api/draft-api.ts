import type { z } from 'zod';
import { conflictAnswer, contentAnswer, mergeAnswer, presenceAnswer, savedAnswer } from '@/lib/profile/answers.ts';
import type { ProfileContent } from '@/lib/profile/content.ts';
import type { Onto, Put } from '../saver/desk.ts';
import { type Asked, ask, type DraftAt, type Why } from './ask.ts';

/** How the draft stands, as the server says every few seconds. */
export type Stand = z.infer<typeof presenceAnswer>;

export type Loaded = z.infer<typeof contentAnswer>;

type Got<Value> = { readonly kind: 'got'; readonly value: Value } | Exclude<Asked, { kind: 'answer' }>;

export function lookIn(at: DraftAt): Promise<Got<Stand>> {
  return got(presenceAnswer, ask(at, 'POST', '/presence'));
}

export function loadContent(at: DraftAt): Promise<Got<Loaded>> {
  return got(contentAnswer, ask(at, 'GET', '/content'));
}

export async function putContent(
  at: DraftAt,
  version: number,
  content: ProfileContent,
  onto: number | null,
): Promise<Put<ProfileContent, Why>> {
  const body = { version, content, ...(onto === null ? {} : { onto }) };
  const asked = await ask(at, 'PUT', '/content', body);
  if (asked.kind === 'refused' && asked.code === 'conflict') {
    const conflict = conflictAnswer.safeParse(asked.json);
    if (!conflict.success) return { kind: 'away' };
    const { theirs, version: their, by } = conflict.data;
    return { kind: 'conflict', theirs: { version: their, content: theirs, by } };
  }
  if (asked.kind !== 'answer') return asked;
  const saved = savedAnswer.safeParse(asked.json);
  return saved.success ? { kind: 'saved', version: saved.data.version } : { kind: 'away' };
}

/** What is published, to lay a draft upon. Before the first revision a draft was made from nothing. */
export async function loadOnto(at: DraftAt): Promise<Onto<ProfileContent> | null> {
  const merge = await got(mergeAnswer, ask(at, 'GET', '/merge'));
  if (merge.kind !== 'got') return null;
  const { onto, base, mine, theirs } = merge.value;
  const nothing: ProfileContent = { document: '', target: mine.target, tlsFiles: [], images: [] };
  return { revision: onto, base: base ?? nothing, theirs };
}

async function got<Value>(schema: z.ZodType<Value>, asking: Promise<Asked>): Promise<Got<Value>> {
  const asked = await asking;
  if (asked.kind !== 'answer') return asked;
  const read = schema.safeParse(asked.json);
  return read.success ? { kind: 'got', value: read.data } : { kind: 'away' };
}
