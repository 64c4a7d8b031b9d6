import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocument } from '@/lib/document/index.ts';
import { defaultOptions, lines, type Target } from '@/lib/node-files/index.ts';
import { finish } from '@/lib/steps/index.ts';
import { creatingQuestions } from './question.ts';

const target: Target = {
  program: 'k3s',
  line: 'v1.31.6',
  release: null,
  containerd: lines['v1.31.6'].containerd.first,
  pauseImage: '3.6',
  options: defaultOptions,
};
const node = { plan: () => ({ kind: 'refused', refused: '' }) as const, loginOf: () => null, textOf: () => null };

it('sends the whole text with each request, also one of several stretches', async () => {
  const ends = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(ends, fc.integer({ min: -3, max: 3 }), async (end, beside) => {
      const text = `#${'x'.repeat(200_000 - 1 + beside - Math.min(3, end.length))}${end}${'y'.repeat(200_000)}${end}`;
      const accepted = { ...readDocument(''), text };
      const questionOf = finish(creatingQuestions({ accepted, target }, 'k3s', node));
      const question = questionOf([
        { kind: 'endpoint', mirror: 'a.test', endpoint: 0, image: null },
        { kind: 'pull', image: 'b.test/app:1' },
      ]);
      expect(JSON.parse(await question.text())).toMatchObject({
        registriesYaml: text,
        build: 'k3s',
        tlsFiles: {},
        endpoints: [{ id: '0', mirror: 'a.test', endpoint: 0 }],
        pulls: [{ id: '1', image: 'b.test/app:1' }],
      });
    }),
    { numRuns: 20 },
  );
});
