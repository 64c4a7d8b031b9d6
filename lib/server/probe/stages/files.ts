import 'server-only';
import { warning } from '../../../probe/verdict.ts';
import type { ProbeUrl } from '../http/probe-url.ts';
import { type TlsMaterial, tlsMaterial } from '../network/tls-material.ts';
import { type Run, stageOf } from './run.ts';

/** Reads the TLS files, where there are any. Only what is wrong with them is told. */
export function readFiles(run: Run, url: ProbeUrl): Promise<TlsMaterial> {
  return stageOf(run, 'files', url, { limit: run.limits.stage, what: 'all' }, async () => {
    const material = tlsMaterial(run.subject.tls);
    const missing = material.notGiven;
    const verdict = missing.length === 0 ? null : warning('tls-file-not-given', { files: missing });
    return { result: material, verdict, facts: null };
  });
}
