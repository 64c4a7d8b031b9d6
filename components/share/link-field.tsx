'use client';

import { Check, CircleX, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { copyText } from '@/components/ui/copy-text.ts';
import { TextField } from '@/components/ui/text-field.tsx';

const icons = { copy: Copy, copied: Check, failed: CircleX };

/** The link, to look at and to copy. */
export function LinkField({ address }: { address: string }) {
  const t = useTranslations('share');
  const [state, setState] = useState<'copy' | 'copied' | 'failed'>('copy');
  const Icon = icons[state];
  return (
    <div className="flex min-w-0 items-end gap-2">
      <div className="min-w-0 flex-1">
        <TextField
          label={t('link')}
          mono
          readOnly
          value={address}
          onFocus={(event) => selectFromEnd(event.currentTarget)}
        />
      </div>
      <Button variant="primary" onClick={async () => setState((await copyText(address)) ? 'copied' : 'failed')}>
        <Icon aria-hidden className="size-4" />
        {t(state)}
      </Button>
      <span role="status" className="sr-only">
        {state === 'copy' ? '' : t(state)}
      </span>
    </div>
  );
}

/** Selects all, the caret at the beginning, so that it is the beginning that stays in sight. */
function selectFromEnd(field: HTMLInputElement): void {
  field.setSelectionRange(0, field.value.length, 'backward');
}
