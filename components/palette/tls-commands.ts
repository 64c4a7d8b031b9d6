import { focusPath } from '@/components/form/state/focus-path.ts';
import { changeFile, isLocked, readAgain, removeFile, writePlace } from '@/components/tls/choose-for.ts';
import type { ChosenFiles } from '@/components/tls/chosen-files.ts';
import { tlsFields } from '@/components/tls/tls-node-files.ts';
import { tlsFilesOf } from '@/components/tls/tls-store.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { TlsFile } from '@/lib/tls/index.ts';
import { tlsPath } from '@/lib/tls/tls-paths.ts';
import { type Locale, locales } from '@/messages/locale.ts';
import type { ActionContext } from './action-commands.ts';
import type { Command } from './command.ts';
import { filled, groupTerms, paletteWords } from './words.ts';

type Words = (typeof paletteWords)['en']['tls'];
type Make = (
  word: keyof Words,
  values: Readonly<Record<string, string>>,
  run: () => void,
  movesFocus?: boolean,
) => Command;

/** What can be done with the TLS files that were chosen for each registry. */
export function tlsCommands(
  { editor, shell }: Pick<ActionContext, 'editor' | 'shell'>,
  locale: Locale,
): readonly Command[] {
  const { chosen } = tlsFilesOf(editor).store.getState();
  return [...chosen].flatMap(([config, files]) => [
    ...files.files.flatMap((file) => fileCommands(config, files, file)),
    ...(files.state === 'failed' ? [make('again', { name: shown(config) }, () => readAgain(editor, config))] : []),
    ...placeCommands(config, files),
  ]);

  function fileCommands(config: string, { reading }: ChosenFiles, file: TlsFile): readonly Command[] {
    const values = { file: file.name, name: shown(config) };
    const files = ['configs', config, 'tls', 'files'];
    const uses = [null, ...tlsFields].filter((field) => field !== file.field);
    return [
      ...(isLocked(file, reading)
        ? [
            make(
              'password',
              values,
              inForm(() => focusPath(editor, [...files, file.name])),
              true,
            ),
          ]
        : []),
      ...uses.map((field) => make(field ?? 'auto', values, () => changeFile(editor, config, file.name, { field }))),
      make(
        'remove',
        values,
        inForm(() => {
          focusPath(editor, files);
          removeFile(editor, config, file.name);
        }),
        true,
      ),
    ];
  }

  function placeCommands(config: string, { reading }: ChosenFiles): readonly Command[] {
    const { accepted, readOnly, target } = editor.getState();
    if (reading === null || readOnly) return [];
    return tlsFields
      .map((field) => ({ field, path: tlsPath(target.program, config, field) }))
      .filter(
        ({ field, path }) => reading.nodeFiles[field] && accepted.model.configs?.get(config)?.tls?.[field] !== path,
      )
      .map(({ field, path }) => make('place', { path, name: shown(config) }, () => writePlace(editor, config, field)));
  }

  function make(...[word, values, run, movesFocus = false]: Parameters<Make>): Command {
    const said = (language: Locale) => filled(paletteWords[language].tls[word], values);
    return {
      id: `tls ${word} ${Object.values(values).join(' ')}`,
      group: 'tls',
      label: said(locale),
      terms: [...locales.map(said), groupTerms('tls')].join(' '),
      movesFocus,
      run,
    };
  }

  function inForm(go: () => void): () => void {
    return () => {
      shell.getState().show('form');
      go();
    };
  }
}

function shown(config: string): string {
  return hideUrlPassword(config);
}
