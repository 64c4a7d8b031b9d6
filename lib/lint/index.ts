export { diagnose } from './diagnose.ts';
export { hasRewrites } from './facts/has-rewrites.ts';
