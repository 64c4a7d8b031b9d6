import { conflictAnswer, contentAnswer, savedAnswer } from '../../lib/profile/answers.ts';
import type { ProfileContent } from '../../lib/profile/content.ts';

export type Person = { readonly name: string; readonly token: string; readonly draft: string };

const rounds = 10;

type Seen = { readonly version: number; readonly content: ProfileContent };

/** How long each save took until it was acknowledged, asked again where somebody else was faster; and what was lost of them. */
export async function saveLines(team: readonly Person[]) {
  const times: number[] = [];
  let conflicts = 0;
  const written = new Map<string, string[]>();
  let seen = await Promise.all(team.map(open));
  for (let round = 0; round <= rounds; round++) {
    seen = await Promise.all(
      team.map(async (person, index) => {
        const line = `# ${person.name} ${round}\n`;
        const start = performance.now();
        const saved = await saveLine(person, seen[index] as Seen, line);
        // The first round warms the server up.
        if (round > 0) {
          times.push(performance.now() - start);
          conflicts += saved.conflicts;
        }
        const path = new URL(person.draft).pathname;
        written.set(path, [...(written.get(path) ?? []), line]);
        return saved.seen;
      }),
    );
  }
  const texts = new Map<string, string>();
  for (const person of team) texts.set(new URL(person.draft).pathname, (await open(person)).content.document);
  const lost = [...written].flatMap(([path, lines]) => lines.filter((line) => !texts.get(path)?.includes(line)));
  return { times, conflicts, lost: lost.length };
}

async function saveLine(person: Person, before: Seen, line: string) {
  let { version, content } = before;
  for (let conflicts = 0; ; conflicts++) {
    const next = { ...content, document: content.document + line };
    const response = await ask(person, 'PUT', { version, content: next });
    const answer: unknown = await response.json();
    if (response.ok) return { conflicts, seen: { version: savedAnswer.parse(answer).version, content: next } };
    const conflict = conflictAnswer.parse(answer);
    [version, content] = [conflict.version, conflict.theirs];
  }
}

async function open(person: Person): Promise<Seen> {
  const response = await ask(person, 'GET');
  if (!response.ok) throw new Error(`The server answers ${response.status} to ${person.name}.`);
  return contentAnswer.parse(await response.json());
}

async function ask({ draft, token }: Person, method: string, question?: object): Promise<Response> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const asked = { method, headers, ...(question ? { body: JSON.stringify(question) } : {}) };
  // As the page does: a connection may have ended while nobody used it, and what was saved is saved once.
  return fetch(draft, asked).catch(() => fetch(draft, asked));
}
