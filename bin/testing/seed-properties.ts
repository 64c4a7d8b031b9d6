import fc from 'fast-check';

/**
 * Properties draw the same values in every run, so that a change fails for what it did and never by chance. To look for
 * new counterexamples, name another seed, or `any`: PORTOLAN_SEED=any npm test unit. One that is found becomes an example.
 */
const seed = process.env.PORTOLAN_SEED ?? '20250101';
if (seed !== 'any') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
