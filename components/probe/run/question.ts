import { targetRequest } from '@/lib/node-files/index.ts';
import { type Build, type TestedNode, type TestSubject, testedAttempts } from '@/lib/pull/index.ts';
import type { Steps } from '@/lib/steps/index.ts';
import type { TestedState } from './tested-node.ts';

/** How many characters of a text are made ready at a time. */
const stretch = 200_000;

/**
 * Makes the bodies of requests for tests of one document, each test named by its number. TLS files go along only where one of the
 * tests needs them.
 */
export function* creatingQuestions(
  { accepted, target }: Pick<TestedState, 'accepted' | 'target'>,
  build: Build,
  node: TestedNode,
): Steps<(subjects: readonly TestSubject[]) => Blob> {
  const { program, options, ...which } = targetRequest(target);
  // Once for all requests, of which there may be a hundred: a blob is handed over without being copied, however long it is.
  const text = yield* writingJson(accepted.text);
  return (subjects) => {
    const tests = subjects.map((subject, index) => ({ id: String(index), ...subject }));
    const rest = {
      ...which,
      options: { program, ...options },
      build,
      tlsFiles: tlsFilesFor(subjects, node),
      endpoints: tests.flatMap((test) =>
        test.kind === 'endpoint'
          ? [
              {
                id: test.id,
                mirror: test.mirror,
                endpoint: test.endpoint,
                ...(test.image === null ? {} : { image: test.image }),
              },
            ]
          : [],
      ),
      pulls: tests.flatMap((test) => (test.kind === 'pull' ? [{ id: test.id, image: test.image }] : [])),
    };
    return new Blob(['{"registriesYaml":', text, ',', JSON.stringify(rest).slice(1)]);
  };
}

function* writingJson(text: string): Steps<Blob> {
  const parts: BlobPart[] = ['"'];
  for (let from = 0; from < text.length; from += stretch) {
    // What is cut in two comes out as two escapes, which are read as one character.
    parts.push(new Blob([JSON.stringify(text.slice(from, from + stretch)).slice(1, -1)]));
    yield from / text.length;
  }
  return new Blob([...parts, '"']);
}

function tlsFilesFor(subjects: readonly TestSubject[], node: TestedNode): Readonly<Record<string, string>> {
  const paths = subjects
    .flatMap((subject) => testedAttempts(subject, node))
    .flatMap(({ tls: { ca, cert, key } }) => [ca, cert, key]);
  return Object.fromEntries(
    [...new Set(paths)].flatMap((path) => {
      const text = path === null ? null : node.textOf(path);
      return path === null || text === null ? [] : [[path, text] as const];
    }),
  );
}
