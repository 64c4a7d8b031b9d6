import type { ReactNode } from 'react';

type ChoiceRowProps = {
  /** The name of all choices together. */
  name: string;
  checked: boolean;
  title: ReactNode;
  detail: ReactNode;
  onChoose: () => void;
};

/** One of a few choices, of which each needs a sentence. */
export function ChoiceRow({ name, checked, title, detail, onChoose }: ChoiceRowProps) {
  return (
    <label className="flex cursor-pointer items-start gap-3 px-3 py-2 transition-colors hover:bg-hover has-checked:bg-accent-soft pointer-coarse:py-2.5">
      <input type="radio" name={name} checked={checked} onChange={onChoose} className="mt-1 accent-accent" />
      <span className="grid min-w-0">
        <span className="font-medium wrap-anywhere">{title}</span>
        <span className="text-muted">{detail}</span>
      </span>
    </label>
  );
}
