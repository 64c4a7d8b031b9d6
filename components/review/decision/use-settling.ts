'use client';

import { useEffect, useState } from 'react';

const moment = 500;

/** True for a moment after something has become something else: whoever clicks then meant what stood there before. */
export function useSettling(key: string): boolean {
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    if (key === settled) return;
    const timer = setTimeout(() => setSettled(key), moment);
    return () => clearTimeout(timer);
  }, [key, settled]);
  return key !== settled;
}
