'use client';

import { useEffect, useState } from 'react';
import { type CompileRegexp, loadRegexp } from '@/lib/go/regexp/index.ts';

/** Go's regular expressions, once they are `wanted` and loaded; null until then. */
export function useRegexp(wanted: boolean): CompileRegexp | null {
  const [compile, setCompile] = useState<CompileRegexp | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    void loadRegexp().then((loaded) => {
      if (!left) setCompile(() => loaded);
    });
    return () => {
      left = true;
    };
  }, [wanted]);
  return compile;
}
