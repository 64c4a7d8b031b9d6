import 'server-only';
import type { z } from 'zod';
import { commentPlace } from '../../profile/answers.ts';
import type { CommentRow } from '../database/tables.ts';
import { open, type Place, seal } from '../vault/envelope.ts';
import type { Keyring } from '../vault/keyring.ts';

export type CommentPlace = z.infer<typeof commentPlace>;

type Id = Pick<CommentRow, 'id'>;

/** Sealed, as what a comment names may become a secret later. */
export function sealText(keys: Keyring, comment: Id, text: string): string {
  return seal(keys, placeOfText(comment), text);
}

export function openText(keys: Keyring, comment: Pick<CommentRow, 'id' | 'text'>): string {
  return open(keys, placeOfText(comment), comment.text);
}

/** A place holds the text of its line. */
export function sealPlace(keys: Keyring, comment: Id, place: CommentPlace): string {
  return seal(keys, placeOfPlace(comment), JSON.stringify(place));
}

export function openPlace(keys: Keyring, comment: Pick<CommentRow, 'id' | 'place'>): CommentPlace | null {
  return comment.place === null
    ? null
    : commentPlace.parse(JSON.parse(open(keys, placeOfPlace(comment), comment.place)));
}

function placeOfText({ id }: Id): Place {
  return { table: 'comments', column: 'text', row: id };
}

function placeOfPlace({ id }: Id): Place {
  return { table: 'comments', column: 'place', row: id };
}
