import type { EditorState } from '@/components/editor/state/editor-state.ts';
import { targetRequest } from '@/lib/node-files/index.ts';
import { type Build, type TestedNode, type TestSubject, testedAttempts } from '@/lib/pull/index.ts';

/** The body of a request for tests, each named by its number. TLS files go along only where one of the tests needs them. */
export function probesQuestion(
  { accepted, target }: Pick<EditorState, 'accepted' | 'target'>,
  build: Build,
  subjects: readonly TestSubject[],
  node: TestedNode,
): object {
  const { program, options, ...which } = targetRequest(target);
  const tests = subjects.map((subject, index) => ({ id: String(index), ...subject }));
  return {
    registriesYaml: accepted.text,
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
