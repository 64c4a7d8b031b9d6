import type { Registries } from '../../registries/model.ts';
import type { Outline } from '../outline/outline.ts';
import type { DocumentReading } from '../reading.ts';
import type { MappingNode } from '../yaml/node.ts';
import type { YamlDocument } from '../yaml/parse-yaml.ts';
import { type Change, noChange } from '../yaml/resume/change.ts';

/** A text that K3s read, for the next ones to be read from. */
export type Ground = {
  readonly text: string;
  readonly root: MappingNode;
  readonly model: Registries;
  readonly outline: Outline;
};

/** On what ground a text can be read again once it is edited, and how it differs from that already. */
export type Standing = { readonly ground: Ground; readonly change: Change };

const standings = new WeakMap<DocumentReading, () => Standing | null>();

/** Remembers how to read an edited text from this reading: its own tree will do where nothing is wrong with it and it has an outline. */
export function keepForRereading(
  reading: DocumentReading,
  { root, resumable }: YamlDocument,
  outlineOnce: () => Outline | null,
): void {
  const { text, accepted, model } = reading;
  if (!accepted || !resumable || root?.kind !== 'mapping' || root.flow || root.properties !== null) return;
  standings.set(reading, () => {
    const outline = outlineOnce();
    return outline && { ground: { text, root, model, outline }, change: noChange };
  });
}

export function keepStanding(reading: DocumentReading, standing: Standing): void {
  standings.set(reading, () => standing);
}

export function standingOf(reading: DocumentReading): Standing | null {
  return standings.get(reading)?.() ?? null;
}
