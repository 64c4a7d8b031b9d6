'use client';

import { useState } from 'react';
import { type SendFailure, send } from './send.ts';

type Sending = {
  readonly busy: boolean;
  readonly failure: SendFailure | null;
  /** Resolves to what the server answered, or to undefined where it refused; then `failure` says why. */
  readonly run: (...request: Parameters<typeof send>) => Promise<unknown>;
};

/** One thing at a time that is asked of the server, and why it refused the last. */
export function useSending(): Sending {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SendFailure | null>(null);
  const run = async (...request: Parameters<typeof send>) => {
    setBusy(true);
    setFailure(null);
    const sent = await send(...request);
    setBusy(false);
    if (sent.ok) return sent.answer;
    setFailure(sent.failure);
    return undefined;
  };
  return { busy, failure, run };
}
