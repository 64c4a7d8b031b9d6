import type { ComponentProps } from 'react';

/** A form that a script sends. Until the script runs, sending it does nothing: a browser would put what is in it into the address. */
export function Form(props: ComponentProps<'form'>) {
  return <form noValidate method="dialog" {...props} />;
}
