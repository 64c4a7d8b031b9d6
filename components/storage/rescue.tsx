'use client';

import { useEffect, useState } from 'react';
import { saveFile } from '@/components/download/save-file.ts';
import { buttonLook } from '@/components/ui/button-look.ts';
import { type LoadedDocument, loadDocuments } from './load-documents.ts';
import { createShelf } from './shelf.ts';

export type RescueWords = {
  readonly title: string;
  readonly kept: string;
  readonly nothingKept: string;
  readonly again: string;
  readonly download: string;
};

/** What is left when the page itself has failed: what the browser kept, and the way back. Every page loads it, so it makes do with plain buttons. */
export function Rescue({ words, again }: { words: RescueWords; again: () => void }) {
  const [kept, setKept] = useState<readonly LoadedDocument[]>([]);
  useEffect(() => setKept(loadDocuments(createShelf(() => localStorage))), []);
  return (
    <main className="grid min-h-dvh content-center justify-items-center gap-3 p-6 text-center">
      <h1 className="text-xl font-semibold">{words.title}</h1>
      <p className="max-w-[56ch] text-lg text-muted">{kept.length > 0 ? words.kept : words.nothingKept}</p>
      <button type="button" className={buttonLook('primary', 'mt-2')} onClick={again}>
        {words.again}
      </button>
      {kept.length > 0 ? <p className="mt-2 text-muted">{words.download}</p> : null}
      <div className="flex max-w-full flex-wrap justify-center gap-2">
        {kept.map(({ id, document }) => (
          <button
            key={id}
            type="button"
            className={buttonLook('plain', 'max-w-full')}
            onClick={() => saveFile(`${document.name}.yaml`, document.text, 'application/octet-stream')}
          >
            <span className="truncate">{document.name}</span>
          </button>
        ))}
      </div>
    </main>
  );
}
