import type { Command } from './command.ts';

const offers = new Set<() => readonly Command[]>();

/** Offers what a page can do besides what every page with the editor can; gives what takes the offer back. */
export function offerCommands(offer: () => readonly Command[]): () => void {
  offers.add(offer);
  return () => void offers.delete(offer);
}

export function offered(): readonly Command[] {
  return [...offers].flatMap((offer) => offer());
}
