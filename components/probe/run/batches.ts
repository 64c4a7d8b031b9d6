import { type TestedNode, type TestSubject, testedAttempts } from '@/lib/pull/index.ts';

/** How many hosts the server asks for one request. */
const most = 256;

/** Tests in as many requests as they need. */
export function batchesOf<Test extends { readonly subject: TestSubject }>(
  tests: readonly Test[],
  node: TestedNode,
): readonly (readonly Test[])[] {
  const batches: Test[][] = [];
  let room = 0;
  for (const test of tests) {
    const hosts = Math.max(1, testedAttempts(test.subject, node).length);
    if (hosts > room || batches.length === 0) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)?.push(test);
    room -= hosts;
  }
  return batches;
}
