import type { ProbeResults } from '@/lib/profile/answers.ts';
import { ask, type DraftAt, type Why } from './ask.ts';

/** Null where it was done; else why not. */
type Done = Promise<Why | 'away' | 'outdated' | null>;

export function rename(at: DraftAt, title: string): Done {
  return done(at, 'PATCH', '', { title });
}

export function submit(at: DraftAt, version: number, probeResults: ProbeResults | null): Done {
  return done(at, 'POST', '/events', { do: 'submit', version, probeResults });
}

/** A word to those who review it, as a comment on the whole. */
export function comment(at: DraftAt, text: string): Done {
  return done(at, 'POST', '/comments', { text });
}

async function done(at: DraftAt, method: 'POST' | 'PATCH', part: string, body: object): Done {
  const asked = await ask(at, method, part, body);
  if (asked.kind === 'answer') return null;
  if (asked.kind === 'away') return 'away';
  return asked.code === 'outdated-version' ? 'outdated' : asked.why;
}
