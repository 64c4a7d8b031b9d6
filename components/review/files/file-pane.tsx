'use client';

import { MessageSquarePlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Sides } from '@/components/compare/comparison-store.ts';
import { CopyDiff } from '@/components/compare/copy-diff.tsx';
import type { DiffMore } from '@/components/compare/diff/diff-editor-view.ts';
import { DiffEditor } from '@/components/compare/diff-editor.tsx';
import { LayoutSwitch } from '@/components/compare/layout-switch.tsx';
import { SideHeadings } from '@/components/compare/side-headings.tsx';
import { StepButtons } from '@/components/compare/step-buttons.tsx';
import type { Steps } from '@/components/compare/steps.ts';
import { useSplit } from '@/components/compare/use-split.ts';
import type { FileDiff } from '@/components/compare/work/outcome.ts';
import { inPalette } from '@/components/palette/in-palette.ts';
import { useSecretWords } from '@/components/secrets/use-secret-words.ts';
import { Button } from '@/components/ui/button.tsx';
import { hidePathPassword } from '@/lib/registries/url-password.ts';
import { commentKey, lineComments } from './line-comments.ts';
import { RevealDialog } from './reveal-dialog.tsx';
import type { Lines } from './use-line-host.ts';

type FilePaneProps = { sides: Sides; file: FileDiff; steps: Steps; lines: Lines; canComment: boolean };

/** One file before and after the change, with what was said of its lines marked beside them. */
export function FilePane({ sides, file, steps, lines, canComment }: FilePaneProps) {
  const t = useTranslations('review.files');
  const { canSplit, split } = useSplit(file);
  const caret = useStore(lines.store, (state) => state.caret);
  const { more, secretKey, close } = useMore(lines);
  return (
    <>
      <div className="flex min-h-9 min-w-0 flex-wrap items-center gap-1 border-b border-line bg-canvas pr-1.5 pl-3">
        <h3 className="min-w-24 flex-1 truncate font-mono text-sm" title={hidePathPassword(file.path)}>
          {hidePathPassword(file.path)}
        </h3>
        {canComment && caret !== null ? (
          <Button
            {...inPalette('comment-line', String(caret.line))}
            variant="quiet"
            aria-keyshortcuts={commentKey}
            onClick={() => lines.host.onComment(caret)}
          >
            <MessageSquarePlus aria-hidden className="size-4" />
            {t('comment', { line: caret.line })}
          </Button>
        ) : null}
        <StepButtons steps={steps} />
        <CopyDiff file={file} />
        {canSplit ? <LayoutSwitch /> : null}
      </div>
      <SideHeadings sides={sides} file={file} />
      <div className="flex h-[clamp(240px,56dvh,720px)] flex-col">
        <DiffEditor file={file} split={split} steps={steps} more={more} />
      </div>
      {secretKey === null ? null : <RevealDialog secretKey={secretKey} onClose={close} />}
    </>
  );
}

/** What a diff of the review has that others have not: comments on lines, and secrets that only the server knows. */
function useMore(lines: Lines) {
  const t = useTranslations('review.reveal');
  const words = useSecretWords();
  const [secretKey, setSecretKey] = useState<string | null>(null);
  const close = useCallback(() => setSecretKey(null), []);
  const more = useMemo(
    (): DiffMore => ({
      host: { words: { ...words, show: (secret) => t('ask', { secret }) }, reveal: setSecretKey, hide: () => {} },
      extension: (column, index) => lineComments(column, index, lines.host),
    }),
    [words, t, lines],
  );
  return { more, secretKey, close };
}
