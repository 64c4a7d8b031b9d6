'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useShellStore } from '@/components/editor/shell-context.tsx';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { focusPath } from '@/components/form/state/focus-path.ts';
import { inPalette } from '@/components/palette/in-palette.ts';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { valuesIn } from '@/messages/values-in.ts';
import type { FileProblem } from './file-problems.ts';

/** Something about a file that was chosen for a registry: pressing it goes to the files of that registry in the form. */
export function FileProblemRow({ problem: { config, finding } }: { problem: FileProblem }) {
  const t = useTranslations('problemsList');
  const tls = useTranslations('tls');
  const locale = useLocale();
  const editor = useEditorStore();
  const shell = useShellStore();
  const { rule, severity, values } = finding;
  const says = tls(`findings.${rule}`, valuesIn(locale, values));
  const go = () => {
    shell.getState().show('form');
    focusPath(editor, ['configs', config, 'tls', 'ca_file']);
  };
  return (
    <button
      {...inPalette('go-to-problem', says)}
      type="button"
      className="grid w-full grid-cols-[14px_minmax(0,1fr)] items-start gap-x-2.5 py-1.5 pr-2 pl-3 text-left hover:bg-hover focus-visible:-outline-offset-2 md:grid-cols-[14px_72px_minmax(0,1fr)]"
      onClick={go}
    >
      <span className="flex h-5 items-center">
        <VerdictIcon kind={severity} />
        <span className="sr-only">{t(`severity.${severity}`)}</span>
      </span>
      <span className="text-sm leading-5 text-faint max-md:order-last max-md:col-start-2">{t('file')}</span>
      <span className="grid min-w-0 wrap-anywhere">
        <span>{says}</span>
        <span className="text-muted">{t('chosenFor', { registry: hideUrlPassword(config) })}</span>
      </span>
    </button>
  );
}
