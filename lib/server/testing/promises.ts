import { isSameContent, type ProfileContent } from '../../profile/content.ts';
import { verify } from '../audit/verify.ts';
import type { ProposalRow } from '../database/tables.ts';
import type { TestDatabase } from '../database/testing/databases.ts';
import { openContent, placeOfProposal } from '../profiles/sealed-content.ts';
import { officeOn } from '../profiles/testing/team.ts';
import { UnreadableSecret } from '../vault/envelope.ts';
import type { Keyring } from '../vault/keyring.ts';
import { type Acknowledged, draftOf, idOf } from './drafts.ts';

/** All that programs have acknowledged so far, and whether a database keeps it. */
export class Promises {
  /** Of each proposal, which draft each version was promised to be. */
  readonly #drafts = new Map<number, Map<number, string>>();
  readonly #comments = new Set<string>();
  readonly #wrong: string[] = [];
  count = 0;

  hear = (what: Acknowledged): void => {
    if (what.kind === 'ready') return;
    this.count += 1;
    if (what.kind === 'commented') return void this.#comments.add(what.id);
    const versions = this.#drafts.get(what.number) ?? new Map<number, string>();
    if (versions.has(what.version)) this.#wrong.push(`#${what.number} was saved twice as version ${what.version}`);
    this.#drafts.set(what.number, versions.set(what.version, what.id));
  };

  async broken(made: TestDatabase): Promise<readonly string[]> {
    // Before the database is looked at: what is promised meanwhile may come too late for that.
    const newest = new Map([...this.#drafts].map(([number, versions]) => [number, Math.max(...versions.keys())]));
    const comments = [...this.#comments];
    const db = made.open();
    const { keys } = officeOn(db);
    const wrong = this.#wrong.splice(0);
    for (const row of await db.selectFrom('proposals').selectAll().execute()) {
      const what = this.#wrongWith(keys, row, newest.get(row.number) ?? 0);
      if (what !== null) wrong.push(`#${row.number} ${what}`);
    }
    const there = new Set((await db.selectFrom('comments').select('id').execute()).map(({ id }) => id));
    const lost = comments.filter((id) => !there.has(id));
    if (lost.length > 0) wrong.push(`${lost.length} comments were lost`);
    if (!(await verify(db)).whole) wrong.push('the audit log is not whole');
    await db.destroy();
    return wrong;
  }

  #wrongWith(keys: Keyring, row: ProposalRow, newest: number): string | null {
    if (row.version < newest) return `lost version ${newest}`;
    const content = readable(keys, row);
    if (content === null || !isSameContent(content, draftOf(idOf(content)))) return 'is torn';
    const promised = this.#drafts.get(row.number)?.get(row.version);
    return promised === undefined || promised === idOf(content) ? null : 'holds another draft than was promised';
  }
}

function readable(keys: Keyring, row: ProposalRow): ProfileContent | null {
  try {
    return openContent(keys, placeOfProposal(row), row.content);
  } catch (error) {
    if (error instanceof UnreadableSecret) return null;
    throw error;
  }
}
