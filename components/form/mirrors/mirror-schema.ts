import * as z from 'zod/mini';
import type { CompileRegexp } from '@/lib/go/regexp/index.ts';
import type { Target } from '@/lib/node-files/index.ts';
import type { FormWords } from '../words.ts';
import '../zod-without-eval.ts';
import { endpointMessages } from './endpoint-messages.ts';
import { patternFault, replacementFault } from './rewrite-fault.ts';

export type MirrorContext = {
  readonly target: Target;
  /** Go's regular expressions; null while they are still to be loaded. */
  readonly compile: CompileRegexp | null;
  readonly t: FormWords;
};

const endpointRow = z.object({ key: z.number(), value: z.string(), written: z.boolean() });
const rewriteRow = z.object({
  key: z.number(),
  pattern: z.string(),
  replacement: z.string(),
  written: z.nullable(z.string()),
});

/** The form of a mirror, with what will go wrong on the node in words at the field that causes it. */
export function mirrorSchema({ target, compile, t }: MirrorContext) {
  return z.object({
    endpoint: z.readonly(z.array(endpointRow)).check((list) => {
      endpointMessages(list.value, target, t).forEach((message, index) => {
        if (message === null) return;
        list.issues.push({ code: 'custom', input: list.value, path: [index, 'value'], message });
      });
    }),
    rewrite: z.readonly(z.array(rewriteRow)).check((list) => {
      list.value.forEach((row, index) => {
        const others = list.value.filter((other) => other !== row).map((other) => other.written ?? other.pattern);
        const pattern = patternFault(row, others, compile, target.containerd);
        if (pattern) {
          const message = t(`pattern.${pattern.kind}`, { reason: pattern.reason });
          list.issues.push({ code: 'custom', input: row.pattern, path: [index, 'pattern'], message });
        }
        const replacement = replacementFault(row, compile, target.containerd);
        if (replacement) {
          const message = t(`replacement.${replacement.kind}`, { reason: replacement.reason });
          list.issues.push({ code: 'custom', input: row.replacement, path: [index, 'replacement'], message });
        }
      });
    }),
  });
}
