import type en from '@/messages/en/palette.json';
import type { Command } from './command.ts';

/** Something that a part of a page can do, by the name that the palette has words for. */
export type Act = {
  readonly name: keyof (typeof en)['acts'];
  readonly movesFocus?: boolean;
  readonly run: () => void;
};

const commands = new Set<() => readonly Command[]>();
const acts = new Set<() => readonly Act[]>();

/** Offers what a page can do besides what every page with the editor can; gives what takes the offer back. */
export function offerCommands(offer: () => readonly Command[]): () => void {
  return offerIn(commands, offer);
}

/** The same without words, which then come with the palette. */
export function offerActs(offer: () => readonly Act[]): () => void {
  return offerIn(acts, offer);
}

export function offered(): { readonly commands: readonly Command[]; readonly acts: readonly Act[] } {
  return { commands: [...commands].flatMap((offer) => offer()), acts: [...acts].flatMap((offer) => offer()) };
}

function offerIn<Offer>(offers: Set<Offer>, offer: Offer): () => void {
  offers.add(offer);
  return () => void offers.delete(offer);
}
