'use client';

import { useEffect, useState } from 'react';
import { saveFile } from '@/components/download/save-file.ts';
import { Button } from '@/components/ui/button.tsx';
import { loadWork } from './browser-storage.ts';
import type { SavedWork } from './saved-work.ts';

export type RescueWords = {
  readonly title: string;
  readonly kept: string;
  readonly nothingKept: string;
  readonly again: string;
  readonly download: string;
};

/** What is left when the page itself has failed: what the browser kept, and the way back. */
export function Rescue({ words, again }: { words: RescueWords; again: () => void }) {
  const [work, setWork] = useState<SavedWork | null>(null);
  useEffect(() => setWork(loadWork()), []);
  return (
    <main className="grid min-h-dvh content-center justify-items-center gap-3 p-6 text-center">
      <h1 className="text-xl font-semibold">{words.title}</h1>
      <p className="max-w-[56ch] text-lg text-muted">{work ? words.kept : words.nothingKept}</p>
      <div className="mt-2 flex flex-wrap justify-center gap-2">
        <Button variant="primary" onClick={again}>
          {words.again}
        </Button>
        {work ? (
          <Button onClick={() => saveFile('registries.yaml', work.text, 'application/octet-stream')}>
            {words.download}
          </Button>
        ) : null}
      </div>
    </main>
  );
}
