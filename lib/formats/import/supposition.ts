import type { LineName, Program } from '../../node-files/index.ts';

/** What is supposed about the node that the files are from, to see whether it explains them. */
export type Supposition = {
  readonly program: Program;
  readonly line: LineName;
  readonly noDefaultEndpoint: boolean;
  readonly embedded: boolean;
};
