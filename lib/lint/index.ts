export { createDiagnoser, diagnose, diagnosing } from './diagnose.ts';
export { hasRewrites } from './facts/has-rewrites.ts';
