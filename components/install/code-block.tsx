'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useMemo } from 'react';
import { useRevealed } from '@/components/secrets/revealed-store.ts';
import { CopyButton } from '@/components/ui/copy-button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';

type CodeBlockProps = {
  title: string;
  help?: string;
  /** As it may be seen. */
  text: string;
  /** The real text, made when it is copied. */
  copy: () => string;
  /** Copying is held back. */
  waiting?: boolean;
  hasSecrets?: boolean;
};

/** The name under which the secrets in all commands are revealed. */
export const installSecrets = 'install commands';

const mostLines = 400;
const longestLine = 20_000;

/** Something to copy, with dots for secrets until they are asked for; of long ones the beginning. */
export function CodeBlock({ title, help, text, copy, waiting = false, hasSecrets = false }: CodeBlockProps) {
  const t = useTranslations('download.install');
  const id = useId();
  const { beginning, count, hasLongLine } = useMemo(() => beginningOf(text), [text]);
  return (
    <div className="grid min-w-0 gap-1">
      <div className="flex min-h-7 items-center gap-1">
        <h3 id={id} className="min-w-0 flex-1 text-base font-semibold">
          {title}
        </h3>
        {hasSecrets ? <ShowSecrets /> : null}
        <CopyButton
          labels={{
            copy: t(hasSecrets ? 'copyClear' : 'copy', { title }),
            copied: t('copied', { title }),
            failed: t('copyFailed'),
          }}
          text={copy}
          disabled={waiting}
        />
      </div>
      {help ? <p className="text-base text-muted">{help}</p> : null}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
        aria-labelledby={id}
        className="max-h-64 min-w-0 overflow-auto rounded border border-line bg-sunken p-2 font-mono text-sm focus-visible:-outline-offset-2"
      >
        <pre>{beginning}</pre>
      </section>
      {count > mostLines ? <p className="text-sm text-faint">{t('cut', { shown: mostLines, count })}</p> : null}
      {hasLongLine ? <p className="text-sm text-faint">{t('cutLines', { shown: longestLine })}</p> : null}
    </div>
  );
}

/** The first lines, none of them whole that takes a browser long to lay out: base64 is one line for YAML. */
function beginningOf(text: string): { beginning: string; count: number; hasLongLine: boolean } {
  let count = 1;
  let end = text.length;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (count === mostLines) end = at;
    count++;
  }
  const lines = text.slice(0, end).split('\n');
  const hasLongLine = lines.some((line) => line.length > longestLine);
  const shown = lines.map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
  return { beginning: shown.join('\n'), count, hasLongLine };
}

function ShowSecrets() {
  const t = useTranslations('download.install');
  const { revealed, reveal, hide } = useRevealed(installSecrets);
  const Icon = revealed ? EyeOff : Eye;
  return (
    <IconButton
      label={t(revealed ? 'hide' : 'show')}
      icon={<Icon aria-hidden className="size-4" />}
      onClick={revealed ? hide : reveal}
    />
  );
}
