import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';

/** A part of the page that comes with its first use, `waiting` in its place until then. Where it does not come, the next use asks anew. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  const ask = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        next = ask();
        throw error;
      }
    });
  let next = ask();
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, by the module that opens it
  return function Later(props: Props) {
    const [Part] = useState(() => next);
    return (
      <Suspense fallback={waiting}>
        <Part {...props} />
      </Suspense>
    );
  };
}
