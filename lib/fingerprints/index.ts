export { compareFingerprints, type SecretChange } from './compare-fingerprints.ts';
export { type Fingerprint, fingerprintsOf, type Sign, signingWith } from './fingerprint.ts';
export type { SecretName } from './secret-values.ts';
