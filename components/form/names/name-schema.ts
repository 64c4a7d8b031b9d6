import * as z from 'zod/mini';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { SectionName } from '../state/form-view.ts';
import type { FormWords } from '../words.ts';
import '../zod-without-eval.ts';
import { isShared, nameFault } from './name-fault.ts';

/** The field for a name, with its fault in words. */
export function nameSchema(section: SectionName, taken: (name: string) => boolean, t: FormWords) {
  return z.object({
    name: z.string().check((field) => {
      const fault = nameFault(section, field.value, taken);
      if (!fault) return;
      const message = t(isShared(fault) ? `name.${section}.${fault}` : `name.${fault}`, {
        name: hideUrlPassword(field.value),
      });
      field.issues.push({ code: 'custom', input: field.value, message });
    }),
  });
}
