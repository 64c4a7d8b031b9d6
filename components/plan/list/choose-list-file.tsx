'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/components/ui/button.tsx';

const largest = 8 * 1024 * 1024;

/** Reads a file into the field, as the list of images that a release of K3s comes with. */
export function ChooseListFile({ onRead }: { onRead: (text: string) => void }) {
  const t = useTranslations('plan.view.list');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        onChange={async (event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file && file.size <= largest) onRead(await file.text());
        }}
      />
      <Button className="mr-auto" onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
    </>
  );
}
