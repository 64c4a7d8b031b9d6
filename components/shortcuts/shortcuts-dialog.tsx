'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useShell } from '@/components/editor/shell-context.tsx';
import { paletteWords } from '@/components/palette/words.ts';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { useCommandKey } from '@/components/ui/shortcut.ts';
import { type Keys, keyLabel, shortcuts } from './shortcuts.ts';

const parts = ['page', 'tabs', 'form', 'text', 'comparison', 'separators'] as const;

/** Every shortcut, by the part of the page in which it works. */
export function ShortcutsDialog() {
  const words = paletteWords[useLocale()].shortcuts;
  const t = useTranslations('download');
  const shown = useShell((shell) => shell.dialog === 'shortcuts');
  const close = useShell((shell) => shell.closeDialog);
  return (
    <Dialog
      read
      open={shown}
      onClose={close}
      title={words.title}
      actions={<Button onClick={close}>{t('close')}</Button>}
    >
      {parts.map((part) => (
        <section key={part} aria-labelledby={`shortcuts-${part}`} className="grid gap-1">
          <h3 id={`shortcuts-${part}`} className="text-base font-semibold">
            {words.parts[part]}
          </h3>
          <dl className="grid gap-y-1 text-base">
            {shortcuts[part].map(([name, ...ways]) => (
              <div key={name} className="flex flex-wrap items-start gap-x-4">
                <dt className="grow basis-28 text-muted">{words.names[name]}</dt>
                <dd className="ml-auto flex flex-wrap justify-end gap-1.5">
                  {ways.map((keys) => (
                    <KeyCombination key={keys.join()} keys={keys} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

function KeyCombination({ keys }: { keys: Keys }) {
  const mac = useCommandKey();
  return (
    <span className="inline-flex gap-0.5">
      {keys.map((key) => (
        <kbd key={key} className="rounded border border-line bg-sunken px-1.5 font-sans text-sm text-ink">
          {keyLabel(key, mac)}
        </kbd>
      ))}
    </span>
  );
}
