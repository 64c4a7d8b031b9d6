'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { withoutBackslashes } from './without-backslashes.ts';

/** Offers a pattern that means the same and keeps the file readable. */
export function PatternFix({ pattern, onFix }: { pattern: string; onFix: (pattern: string) => void }) {
  const t = useTranslations('form');
  const fixed = withoutBackslashes(pattern);
  if (fixed === null) return null;
  return (
    <Button
      variant="quiet"
      className="-ml-2.5 h-auto! min-h-7 max-w-full text-left whitespace-normal! text-accent!"
      onClick={() => onFix(fixed)}
    >
      <span className="wrap-anywhere">
        {t.rich('pattern.use', { pattern: () => <span className="font-mono text-sm">{fixed}</span> })}
      </span>
    </Button>
  );
}
