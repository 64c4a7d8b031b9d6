import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from './document/index.ts';
import { lineNames, renderNodeFiles, resolveTarget } from './node-files/index.ts';

type Recording = {
  registriesYaml: string;
  options?: {
    program?: string;
    noDefaultEndpoint?: boolean;
    embedded?: boolean;
    snapshotter?: string;
    selinux?: boolean;
  };
  expected: Record<string, { files?: Record<string, string>; log?: string[]; error?: string }>;
};

const folder = new URL('./node-files/fixtures/golden/', import.meta.url);
const cases = readdirSync(folder).map((file) => {
  const recording: Recording = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return { name: file.replace('.json', ''), recording };
});

test.each(cases)('$name comes out on every line as K3s wrote it', ({ recording }) => {
  const { program, ...options } = recording.options ?? {};
  const reading = readDocument(recording.registriesYaml);
  for (const line of lineNames) {
    const expected = recording.expected[line];
    expect(reading.accepted, line).toBe(expected?.error === undefined);
    if (!reading.accepted) continue;
    const resolved = resolveTarget({ program, line, options });
    if (!resolved.ok) throw new Error(`No target for ${line}`);
    const { files, log } = renderNodeFiles(reading.model, resolved.target);
    const texts = Object.fromEntries([...files].map(([path, { text }]) => [path, text]));
    expect(texts, line).toEqual(expected?.files);
    expect(
      log.map(({ text }) => text),
      line,
    ).toEqual(expected?.log ?? []);
  }
});

test('all recordings are there', () => {
  expect(cases.length).toBeGreaterThan(60);
  expect(new Set(cases.flatMap(({ recording }) => Object.keys(recording.expected)))).toEqual(new Set(lineNames));
});
