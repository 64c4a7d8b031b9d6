import type en from '@/messages/en/palette.json';

export type CommandGroup = keyof (typeof en)['groups'];

/** Something that the palette can do. */
export type Command = {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** Everything it is found by: its name in both languages, and other words for it. */
  readonly terms: string;
  readonly shortcut?: string;
  /** Whether it says itself where the focus goes, which else returns to where it was. */
  readonly movesFocus?: boolean;
  readonly run: () => void;
};
