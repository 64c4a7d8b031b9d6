import { Button as BaseButton } from '@base-ui/react/button';
import type { ComponentProps } from 'react';
import { type ButtonVariant, buttonLook } from './button-look.ts';

type ButtonProps = Omit<ComponentProps<typeof BaseButton>, 'className'> & {
  variant?: ButtonVariant;
  className?: string;
};

export function Button({ variant = 'plain', className, ...props }: ButtonProps) {
  return <BaseButton {...props} className={buttonLook(variant, className)} />;
}
