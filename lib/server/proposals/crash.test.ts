import { afterEach, describe, expect, it } from 'vitest';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { crashRounds } from '../testing/crash-rounds.ts';

const kills = 10;

describe.each(kinds)('a server on $name', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  afterEach(() => made.remove());

  it('that is killed while it writes loses nothing that it acknowledged, and tears no draft', async () => {
    made = await makeDatabase(kind);
    // Of one SQLite there is one server; of a PostgreSQL there may be several.
    const instances = kind.name === 'SQLite' ? 1 : 2;
    const found = await crashRounds(made, instances, kills);
    expect(found.wrong).toEqual([]);
    expect(found.acknowledged).toBeGreaterThanOrEqual(20);
  }, 240_000);
});
