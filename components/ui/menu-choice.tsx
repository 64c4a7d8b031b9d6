import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

type MenuChoiceProps<Value extends string> = {
  label: string;
  /** Hides the label from sight where the menu holds nothing else. */
  labelHidden?: boolean;
  options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly icon?: ReactNode;
    readonly lang?: string;
  }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few, inside a menu. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  return (
    <BaseMenu.RadioGroup value={props.value} onValueChange={props.onChange}>
      <BaseMenu.GroupLabel className={props.labelHidden ? 'sr-only' : 'px-2 pt-1.5 pb-0.5 text-sm text-faint'}>
        {props.label}
      </BaseMenu.GroupLabel>
      {props.options.map((option) => (
        <BaseMenu.RadioItem
          key={option.value}
          value={option.value}
          closeOnClick
          lang={option.lang}
          className="flex min-h-7 items-center gap-2 rounded px-2 outline-none select-none data-highlighted:bg-hover pointer-coarse:min-h-10"
        >
          {option.icon}
          <span className="flex-1">{option.label}</span>
          <BaseMenu.RadioItemIndicator>
            <Check aria-hidden className="size-3.5 text-accent" />
          </BaseMenu.RadioItemIndicator>
        </BaseMenu.RadioItem>
      ))}
    </BaseMenu.RadioGroup>
  );
}

export function MenuSeparator() {
  return <BaseMenu.Separator className="my-1 h-px bg-line" />;
}
