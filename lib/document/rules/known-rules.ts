/** The rules that reading a document judges by, each with the issues in which it was seen. */
export const readingRules: ReadonlyMap<string, readonly string[]> = new Map([
  ['yaml-invalid', []],
  ['wrong-type', []],
  ['unknown-key', ['k3s-io/k3s#1802', 'k3s-io/k3s#5502']],
  ['auth-unusable', ['k3s-io/k3s#12438']],
  ['duplicate-key', []],
  ['merge-key-overrides', []],
  ['number-as-password', []],
  ['null-as-text', []],
  ['trailing-newline', []],
  ['comment-in-value', []],
  ['deprecated-auths', []],
  ['second-document-ignored', []],
]);
