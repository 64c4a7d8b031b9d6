import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { catalog } from '../../messages/catalog.ts';
import { locales } from '../../messages/locale.ts';
import { valuesIn } from '../../messages/values-in.ts';
import { readDocument } from '../document/index.ts';
import { lineNames, newestLine, type Program, releasesOf } from '../node-files/index.ts';
import { anyRegistries, anyTarget, targetOf } from '../node-files/testing/any-registries.ts';
import type { Registries } from '../registries/model.ts';
import { compareTargets, type Note, type NoteId } from './index.ts';

const readingOf = (model: Registries) => ({ model, accepted: true });

test('a target compared with itself changes nothing', () => {
  fc.assert(
    fc.property(anyRegistries, anyTarget, (model, target) => {
      const { files, notes } = compareTargets({ reading: readingOf(model), from: target, to: target });
      expect([files, notes]).toEqual([[], []]);
    }),
    { numRuns: 150 },
  );
});

test('every release compares with its neighbour without a fault, and an empty document gets no note on what it does not say', () => {
  for (const program of ['k3s', 'rke2'] as const) {
    const targets = releasesOf(program).map(({ name }) => targetOf({ program, release: name }));
    for (const [at, to] of targets.entries()) {
      const from = targets[at + 1];
      if (from === undefined) continue;
      const { notes } = compareTargets({ reading: readDocument(''), from, to });
      for (const { id } of notes) expect(['config-version', 'imports', 'pause-image', 'template-keys']).toContain(id);
    }
  }
});

test('a document that K3s refuses is not compared', () => {
  const compared = compareTargets({
    reading: readDocument('mirrors: ['),
    from: targetOf({ line: 'v1.20.5' }),
    to: targetOf({ line: 'v1.35.3' }),
  });
  expect([compared.files, compared.notes]).toEqual([[], []]);
});

const folder = new URL('../node-files/fixtures/golden/', import.meta.url);
const recordings = readdirSync(folder).map(
  (file): { registriesYaml: string; options?: Record<string, string | boolean> } =>
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
);

/** Of each line against the next one, there and back; and of the last with everything in config.toml against the newest. */
function* recordedNotes(always?: Program): Generator<Note> {
  const pairs = lineNames.slice(1).map((line, at) => [lineNames[at] ?? line, line] as const);
  for (const { registriesYaml, options: { program, ...options } = {} } of recordings) {
    const reading = readDocument(registriesYaml);
    for (const [one, other] of [...pairs, ['v1.25.4', newestLine] as const]) {
      const [from, to] = [one, other].map((line) =>
        targetOf({ program: always ?? (program === 'rke2' ? program : 'k3s'), line, options }),
      );
      if (from === undefined || to === undefined) continue;
      yield* compareTargets({ reading, from, to }).notes;
      yield* compareTargets({ reading, from: to, to: from }).notes;
    }
  }
}

const speakers = locales.map((locale) => ({
  locale,
  say: createTranslator({ locale, messages: catalog[locale], namespace: 'compare', onError: fail }),
}));

function fail(error: Error): never {
  throw error;
}

function expectWords({ id, values }: Note): void {
  for (const { locale, say } of speakers) {
    const written = valuesIn(locale, values);
    expect(say(`notes.${id}.says`, written)).toMatch(/\p{L}.*[.。]$/su);
    expect(say(`notes.${id}.todo`, written)).toMatch(/\p{L}.*[.。]$/su);
  }
}

test('every note on the recorded documents has its sentences in both languages, with all values', () => {
  const different = new Map([...recordedNotes()].map((note) => [JSON.stringify(note), note]));
  for (const note of different.values()) expectWords(note);
  expect(new Set([...different.values()].map(({ id }) => id)).size).toBeGreaterThan(20);
});

test('no note on what RKE2 does speaks of K3s', () => {
  const different = new Map([...recordedNotes('rke2')].map((note) => [JSON.stringify(note), note]));
  for (const { id, values } of different.values()) {
    for (const { locale, say } of speakers) {
      const written = valuesIn(locale, values);
      expect(`${say(`notes.${id}.says`, written)} ${say(`notes.${id}.todo`, written)}`).not.toContain('K3s');
    }
  }
});

test('between the programs, each is named by what it does itself', () => {
  const [english] = speakers;
  const sentence = (text: string, id: NoteId, from: string, to: string): string | undefined => {
    const reading = readDocument(text);
    const { notes } = compareTargets({ reading, from: targetOf({ release: from }), to: targetOf({ release: to }) });
    return notes.flatMap((note) => {
      return note.id === id ? [english?.say(`notes.${id}.says`, valuesIn('en', note.values)) ?? ''] : [];
    })[0];
  };
  const long = `configs:\n  m.test:\n    auth: {username: u, password: "${'p'.repeat(70_000)}\\a"}\n`;
  expect(sentence(long, 'control-character', 'v1.33.4+k3s1', 'v1.29.4+rke2r1')).toContain(
    'the escape that RKE2 writes',
  );
  const loopback = 'mirrors:\n  a.test:\n    endpoint: ["localhost:443"]\n';
  expect(sentence(loopback, 'endpoint-scheme', 'v1.29.4+k3s1', 'v1.29.0+rke2r1')).toContain('K3s and containerd');
  expect(sentence(loopback, 'endpoint-scheme', 'v1.29.0+k3s1', 'v1.29.4+rke2r1')).toContain('RKE2 and containerd');
});

test('so has every note on any document between any targets, the gravest first', () => {
  const ranks = ['error', 'warning', 'info'];
  fc.assert(
    fc.property(anyRegistries, anyTarget, anyTarget, (model, from, to) => {
      const { notes } = compareTargets({ reading: readingOf(model), from, to });
      for (const note of notes) expectWords(note);
      const severities = notes.map(({ severity }) => ranks.indexOf(severity));
      expect(severities).toEqual(severities.toSorted());
    }),
    { numRuns: 80 },
  );
});

test('no note shows a password', () => {
  const model = readDocument(`mirrors:
  docker.io:
    endpoint: ["ftp://u:secret@a.test", "http://u:secret@b.test:5000", "https://u:secret@[::1]/"]
configs:
  docker.io: {auth: {username: u, password: "secret\\a"}}
  b.test:5000: {tls: {insecure_skip_verify: true}}
`);
  for (const line of lineNames) {
    for (const other of lineNames) {
      const notes = compareTargets({ reading: model, from: targetOf({ line }), to: targetOf({ line: other }) }).notes;
      expect(JSON.stringify(notes)).not.toContain('secret');
    }
  }
});
