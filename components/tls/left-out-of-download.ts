import type { Registries } from '@/lib/registries/model.ts';
import type { TlsField, TlsFinding } from '@/lib/tls/index.ts';
import type { ChosenByConfig } from './chosen-files.ts';
import { tlsFields } from './tls-node-files.ts';

/** A chosen file for which the document names no place. */
export type UnplacedTlsFile = { readonly config: string; readonly field: TlsField };

/** What is wrong with chosen files as such, and which of them stay behind. */
export type ChosenFaults = {
  /** What keeps them from use: errors, or a password that is still to be entered. */
  readonly errors: readonly { readonly config: string; readonly finding: TlsFinding }[];
  readonly unplaced: readonly UnplacedTlsFile[];
  /** The names under `configs` whose files nothing could read. */
  readonly unread: readonly string[];
  readonly isReading: boolean;
};

export function chosenFaults({ configs }: Registries, chosen: ChosenByConfig): ChosenFaults {
  const of = [...chosen];
  return {
    errors: of.flatMap(([config, { reading, state }]) =>
      state === 'read' ? (reading?.findings ?? []).filter(staysBehind).map((finding) => ({ config, finding })) : [],
    ),
    unplaced: of.flatMap(([config, { reading, state }]) =>
      tlsFields.flatMap((field) => {
        const isPlaced = Boolean(configs?.get(config)?.tls?.[field]);
        return state !== 'read' || isPlaced || !reading?.nodeFiles[field] ? [] : [{ config, field }];
      }),
    ),
    unread: of.flatMap(([config, { state }]) => (state === 'failed' ? [config] : [])),
    isReading: of.some(([, { state }]) => state === 'reading'),
  };
}

function staysBehind({ severity, rule }: TlsFinding): boolean {
  return severity === 'error' || rule === 'password-needed';
}
