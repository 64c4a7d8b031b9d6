import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Desk, Onto, Put } from './desk.ts';
import { createSaver } from './saver.ts';

/** Lines that are only ever added, and one title that two can change in different ways. */
type Content = { readonly title: string; readonly lines: readonly string[] };
type Refused = 'closed';

const bo = { id: 'bo', name: 'Bo' };
const same = (one: Content, other: Content) => JSON.stringify(one) === JSON.stringify(other);
const union = (...all: readonly (readonly string[])[]) => [...new Set(all.flat())].sort();

function merge(base: Content, mine: Content, theirs: Content) {
  const lines = union(mine.lines, theirs.lines);
  const isMine = theirs.title === base.title || theirs.title === mine.title;
  if (isMine || mine.title === base.title)
    return { content: { title: isMine ? mine.title : theirs.title, lines }, conflicts: [] };
  return { content: { title: mine.title, lines }, conflicts: [theirs.title] };
}

type Fate = 'well' | 'never arrives' | 'never answered';

/** A server with its network, and a page that types. */
function world() {
  const start: Content = { title: 'start', lines: [] };
  const server = { version: 1, content: start, up: true, published: { revision: 1, content: start }, base: 1 };
  const page = { content: start };
  const network = { fates: [] as Fate[], inFlight: 0, mostInFlight: 0, delay: 50 };
  const wait = () => new Promise<void>((resolve) => setTimeout(resolve, network.delay));
  const asking = async <Answer>(answer: () => Answer, otherwise: Answer): Promise<Answer> => {
    const fate = network.fates.shift() ?? 'well';
    await wait();
    if (!server.up || fate === 'never arrives') return otherwise;
    const answered = answer();
    await wait();
    return fate === 'never answered' || !server.up ? otherwise : answered;
  };
  const answerTo = (over: number, content: Content, onto: number | null): Put<Content, Refused> => {
    if (onto !== null && onto !== server.published.revision) return { kind: 'refused', why: 'closed' };
    if (same(content, server.content) && (onto ?? server.base) === server.base)
      return { kind: 'saved', version: server.version };
    if (over !== server.version)
      return { kind: 'conflict', theirs: { version: server.version, content: server.content, by: bo } };
    expect(content.lines).toEqual(expect.arrayContaining([...server.content.lines]));
    Object.assign(server, { version: over + 1, content, base: onto ?? server.base });
    return { kind: 'saved', version: over + 1 };
  };
  const desk: Desk<Content, string, Refused> = {
    read: () => page.content,
    same,
    async put(over, content, onto) {
      network.inFlight++;
      network.mostInFlight = Math.max(network.mostInFlight, network.inFlight);
      const put = await asking(() => answerTo(over, content, onto), { kind: 'away' } as const);
      network.inFlight--;
      return put;
    },
    load: () => asking(() => ({ version: server.version, content: server.content, by: bo }), null),
    loadOnto: () =>
      asking<Onto<Content> | null>(
        () => ({ revision: server.published.revision, base: start, theirs: server.published.content }),
        null,
      ),
    async merge(...three) {
      await wait();
      return merge(...three);
    },
    async show(merged) {
      type(merged.content);
      await wait();
    },
    tell: () => {},
    later(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
  const saver = createSaver(desk, { version: 1, content: start });
  let resting: ReturnType<typeof setTimeout> | undefined;
  const type = (change: Partial<Content>) => {
    page.content = { ...page.content, ...change };
    saver.touch();
    clearTimeout(resting);
    resting = setTimeout(saver.rest, 400);
  };
  return { server, page, network, saver, type };
}

type World = ReturnType<typeof world>;
let count = 0;

const turns = {
  'add a line': ({ type, page }: World) => type({ lines: union(page.content.lines, [`mine ${count++}`]) }),
  'change the title': ({ type }: World) => type({ title: `my title ${count++}` }),
  'go back to how it began': ({ type }: World) => type({ title: 'start' }),
  'somebody adds a line': ({ server }: World) =>
    Object.assign(server, {
      version: server.version + 1,
      content: { ...server.content, lines: union(server.content.lines, [`theirs ${count++}`]) },
    }),
  'somebody changes the title': ({ server }: World) =>
    Object.assign(server, { version: server.version + 1, content: { ...server.content, title: `title ${count++}` } }),
  'something is published': ({ server }: World) => {
    const { revision, content } = server.published;
    server.published = {
      revision: revision + 1,
      content: { ...content, lines: union(content.lines, [`live ${count++}`]) },
    };
  },
  'lay it upon that': ({ saver }: World) => saver.rebase(),
  'the page asks for the version': ({ saver, server }: World) => {
    if (server.up) saver.notice(server.version);
  },
  'the server ends': ({ server }: World) => Object.assign(server, { up: false }),
  'the server comes back': ({ server }: World) => Object.assign(server, { up: true }),
  'decide the conflicts': ({ saver }: World) => saver.decide(),
  'give up': ({ saver }: World) => saver.giveUp(),
  'try again': ({ saver }: World) => saver.retry(),
} as const;

const turn = fc.record({
  does: fc.constantFrom(...(Object.keys(turns) as (keyof typeof turns)[])),
  takes: fc.constantFrom(0, 10, 60, 130, 450, 1500),
});
const fates = fc.array(fc.constantFrom<Fate>('well', 'well', 'never arrives', 'never answered'), { maxLength: 12 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('loses nothing that anybody wrote and ends saved, whatever fails and whoever else saves', async () => {
  let conflicts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 3, maxLength: 25 }), fates, async (story, given) => {
      const it = world();
      it.network.fates.push(...given);
      const written = new Set<string>();
      const look = () => {
        for (const line of [...it.page.content.lines, ...it.server.content.lines]) written.add(line);
        if (it.saver.store.getState().kind === 'saved' && !it.saver.isUnsaved()) {
          expect(it.server.content.lines).toEqual(expect.arrayContaining([...it.page.content.lines]));
        }
        if (it.saver.store.getState().kind === 'conflict') conflicts++;
      };
      for (const { does, takes } of story) {
        turns[does](it);
        look();
        await vi.advanceTimersByTimeAsync(takes);
        look();
      }
      it.server.up = true;
      it.network.fates.length = 0;
      for (let round = 0; round < 6; round++) {
        it.saver.notice(it.server.version);
        await vi.advanceTimersByTimeAsync(40_000);
        it.saver.decide();
      }
      await vi.advanceTimersByTimeAsync(1000);
      expect(it.saver.store.getState()).toEqual({ kind: 'saved' });
      expect(it.saver.isUnsaved()).toBe(false);
      expect(it.server.content).toEqual(it.page.content);
      expect(it.saver.version()).toBe(it.server.version);
      expect(it.server.content.lines).toEqual(expect.arrayContaining([...written]));
      expect(it.network.mostInFlight).toBeLessThanOrEqual(1);
      it.saver.end();
    }),
    { numRuns: 400 },
  );
  expect(conflicts).toBeGreaterThan(0);
});

it('says nothing of a conflict where only its own save arrived unheard', async () => {
  const { saver, type, network, server } = world();
  network.fates.push('never answered');
  type({ title: 'one' });
  await vi.advanceTimersByTimeAsync(600);
  expect(saver.store.getState().kind).toBe('away');
  type({ title: 'two' });
  await vi.advanceTimersByTimeAsync(3000);
  expect(saver.store.getState().kind).toBe('saved');
  expect(server).toMatchObject({ version: 3, content: { title: 'two' } });
});

it('knows of a save that arrived unheard even when it was undone meanwhile', async () => {
  const { saver, type, network, server } = world();
  network.fates.push('never answered');
  type({ title: 'one' });
  await vi.advanceTimersByTimeAsync(600);
  type({ title: 'start' });
  await vi.advanceTimersByTimeAsync(5000);
  expect(saver.isUnsaved()).toBe(false);
  expect(server.content.title).toBe('start');
});

it('saves nothing while it is in conflict, and all once that is decided', async () => {
  const { saver, type, server, page } = world();
  turns['somebody changes the title']({ server } as World);
  const theirs = server.content;
  type({ title: 'mine', lines: ['added'] });
  await vi.advanceTimersByTimeAsync(1000);
  expect(saver.store.getState()).toMatchObject({ kind: 'conflict', by: bo, conflicts: [theirs.title] });
  type({ lines: ['added', 'and more'] });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.content).toBe(theirs);
  saver.decide();
  await vi.advanceTimersByTimeAsync(1000);
  expect(server.content).toEqual({ title: 'mine', lines: ['added', 'and more'] });
  expect(page.content).toEqual(server.content);
});

it('tries again ever more rarely, and at once when it is told to', async () => {
  const { saver, type, server } = world();
  server.up = false;
  type({ title: 'mine' });
  await vi.advanceTimersByTimeAsync(400 + 50 + 1050 + 2050 + 4050);
  expect(saver.store.getState().kind).toBe('away');
  server.up = true;
  saver.retry();
  await vi.advanceTimersByTimeAsync(100);
  expect(saver.store.getState().kind).toBe('saved');
  expect(server.content.title).toBe('mine');
});
