'use client';

import { useTranslations } from 'next-intl';
import { Suspense } from 'react';
import { useStore } from 'zustand';
import { LaterWords } from '@/components/language/later-words.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { AskForFiles } from './ask-for-files.tsx';
import { closeImport, importing, type Offer } from './import-store.ts';
import { OfferedFiles } from './offered-files.tsx';

/** Makes a document of the files of a node: asks for them, or shows what was made of those that were given. */
export function ImportDialog() {
  return (
    <Suspense fallback={null}>
      <LaterWords part="import">
        <Import />
      </LaterWords>
    </Suspense>
  );
}

function Import() {
  const t = useTranslations('import');
  const { open, offer } = useStore(importing);
  return (
    <Dialog
      wide
      open={open}
      onClose={closeImport}
      title={t('title')}
      description={offer === null ? t('ask.detail') : t('from', { name: offer.name })}
    >
      {offer === null ? <AskForFiles /> : <OfferedFiles key={keyOf(offer)} offer={offer} />}
    </Dialog>
  );
}

const keys = new WeakMap<Offer, number>();
let lastKey = 0;

/** Other files begin anew. */
function keyOf(offer: Offer): number {
  const known = keys.get(offer);
  if (known !== undefined) return known;
  lastKey += 1;
  keys.set(offer, lastKey);
  return lastKey;
}
