import type { CompileRegexp } from './compile.ts';

export type { CompileRegexp, GoRegexp } from './compile.ts';

/** Brings in the engine, which is too large to be loaded before someone looks at a rewrite. */
export async function loadRegexp(): Promise<CompileRegexp> {
  const { compileRegexp } = await import('./compile.ts');
  return compileRegexp;
}
