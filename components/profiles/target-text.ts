'use client';

import { useLineWords } from '@/components/target/use-line-words.ts';
import { lineNames, newestLine } from '@/lib/node-files/index.ts';
import { programName } from '@/lib/node-files/program-name.ts';
import type { ProfileContent } from '@/lib/profile/content.ts';

/** What a profile is written for, in a few words. */
export function useTargetText(): (target: ProfileContent['target']) => string {
  const { range } = useLineWords();
  return ({ program, release, line }) => {
    const known = lineNames.find((name) => name === line) ?? newestLine;
    return `${programName(program)} ${release ?? range(known)}`;
  };
}
