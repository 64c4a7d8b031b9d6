'use client';

import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { CopyButton } from '@/components/ui/copy-button.tsx';
import { maskedDiff, secretsIn } from './masked-diff.ts';
import type { FileDiff } from './work/outcome.ts';

/** Copies the diff of a file as `git diff` writes it, its secrets always hidden. */
export function CopyDiff({ file }: { file: FileDiff }) {
  const t = useTranslations('compare.view');
  return (
    <span {...inPalette('copy-diff')} className="contents">
      <CopyButton
        text={() => maskedDiff(file)}
        labels={{
          copy: t('copy', { secrets: secretsIn(file).length > 0 ? 'yes' : 'no' }),
          copied: t('copied'),
          failed: t('copyFailed'),
        }}
      />
    </span>
  );
}
