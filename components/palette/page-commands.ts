import type { Command } from './command.ts';

let offered: () => readonly Command[] = () => [];

/** Offers what a page can do besides what every page with the editor can; gives what takes the offer back. */
export function offerCommands(commands: () => readonly Command[]): () => void {
  offered = commands;
  return () => {
    offered = () => [];
  };
}

export function pageCommands(): readonly Command[] {
  return offered();
}
