import { type TestedNode, type TestSubject, testedAttempts } from '@/lib/pull/index.ts';

/** How many hosts the server asks for one request. */
const most = 256;

/** Tests in as many requests as they need, each of which is put together when its turn comes. */
export function* batchesOf<Test extends { readonly subject: TestSubject }>(
  tests: readonly Test[],
  node: TestedNode,
): Generator<readonly Test[], void> {
  let batch: Test[] = [];
  let room = most;
  for (const test of tests) {
    const hosts = Math.max(1, testedAttempts(test.subject, node).length);
    if (hosts > room && batch.length > 0) {
      yield batch;
      batch = [];
      room = most;
    }
    batch.push(test);
    room -= hosts;
  }
  if (batch.length > 0) yield batch;
}
