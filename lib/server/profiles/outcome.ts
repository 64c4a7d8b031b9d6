import 'server-only';
import type { ProfileContent } from '../../profile/content.ts';
import type { RefusalId } from '../../review/index.ts';

/** Why something was not done. The words are among the messages, under `profiles.failures`, or under `review.refusals`. */
export type Failure =
  | {
      readonly why:
        | 'unknown'
        | 'taken'
        | 'archived'
        | 'not-there'
        | 'not-yours'
        | 'owners-only'
        | 'deleted'
        | 'persons-only'
        | 'paths-in-the-way'
        | 'too-many-nodes';
    }
  | { readonly why: RefusalId }
  | {
      /** Somebody saved since; nothing was overwritten. */
      readonly why: 'conflict';
      readonly version: number;
      readonly theirs: ProfileContent;
      readonly by: { readonly id: string; readonly name: string };
    };

export type Outcome<Value = object> = ({ readonly ok: true } & Value) | ({ readonly ok: false } & Failure);

export function failed(why: Exclude<Failure['why'], 'conflict'>): { readonly ok: false; readonly why: typeof why } {
  return { ok: false, why };
}
