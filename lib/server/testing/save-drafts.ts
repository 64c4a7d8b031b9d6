import { flushCompileCache } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { openDatabase } from '../database/database.ts';
import { addComment } from '../proposals/comments.ts';
import { saveDraft } from '../proposals/save-draft.ts';
import { settings } from '../settings/settings.ts';
import { keyring } from '../vault/keyring.ts';
import { type Acknowledged, draftOf } from './drafts.ts';

/**
 * Saves drafts and comments as fast as it can, several people at once, until it is killed, and says each thing that was acknowledged on standard output.
 * Run by `node --conditions=react-server save-drafts.ts NAME PROPOSALS CALLERS`; it begins with the first line on standard input.
 */

const [name = '', proposals = '1', callers = '[]'] = process.argv.slice(2);
const people: readonly Caller[] = JSON.parse(callers);

// Whoever is killed leaves none behind for the next.
flushCompileCache();
say({ kind: 'ready' });
await new Promise((resolve) => process.stdin.once('data', resolve));
const its: Office = { db: await openDatabase(settings()), keys: keyring(), settings: settings() };
await Promise.all(people.map((person, index) => work(person, 1 + (index % Number(proposals)))));

async function work(person: Caller, number: number): Promise<void> {
  const at = { profile: name, number };
  let version = 1;
  for (let count = 1; ; count++) {
    const id = `${person.name} ${process.pid} ${count}`;
    const saved = await saveDraft(its, person, at, { version, content: draftOf(id) });
    if (saved.ok) say({ kind: 'saved', number, version: saved.version, id });
    else if (saved.why !== 'conflict') throw new Error(saved.why);
    version = saved.version;
    if (count % 5 === 0) {
      const commented = await addComment(its, person, at, { text: id });
      if (commented.ok) say({ kind: 'commented', id: commented.id });
    }
    // Lets the others have their turn.
    await setTimeout(0);
  }
}

/** A pipe is written to before the call returns, so that whoever reads has it even if this is killed at once. */
function say(what: Acknowledged): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}
