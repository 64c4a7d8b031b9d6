import type { VerdictId } from '../../lib/probe/verdict.ts';
import type { Auth } from '../../lib/registries/model.ts';

/** A registry in some state, and what a node has for it. */
export type Scenario = {
  /** The name of its host, which the port follows. */
  readonly name: string;
  readonly port: () => Promise<number> | number;
  /** What it comes to: the verdict on the image, or of the stage that fails. */
  readonly expects: VerdictId;
  /** The same on lines that hold everything in config.toml, where it differs. */
  readonly expectsInline?: VerdictId;
  readonly scheme?: 'http' | 'https';
  readonly image?: string;
  readonly auth?: Readonly<Partial<Auth>>;
  /** What is in its TLS files. */
  readonly files?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
  readonly skipVerify?: boolean;
};
