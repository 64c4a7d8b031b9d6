import { documentOrder, findingTlsUsers, usersOfAll } from '@/lib/lint/facts/tls-users.ts';
import type { NodeFiles, Target } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import type { Steps } from '@/lib/steps/index.ts';

/** A document's model, and what is written from it. */
type Written = { readonly model: Registries; readonly nodeFiles: NodeFiles; readonly target: Target };

/**
 * The registries whose every pull fails where a TLS file of names under `configs` is missing, each once; `*` stands for all others, and
 * comes last.
 */
export function* findingStopped(configs: Iterable<string>, written: Written): Steps<readonly string[]> {
  return usersOfAll(configs, yield* findingTlsUsers(written), documentOrder(written.model));
}
