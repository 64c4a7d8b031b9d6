import 'server-only';
import type { LoginOf } from './login/login.ts';
import type { TlsSettings } from './network/tls-material.ts';

/** What is tested: one host, as containerd would ask it. */
export type Subject = {
  /** The root of its API, with the scheme that is tried first. */
  readonly root: string;
  /** Whether http follows where https is not spoken. */
  readonly thenHttp: boolean;
  readonly tls: TlsSettings;
  readonly loginOf: LoginOf;
  /** Whether the root is asked by itself, which containerd does not do. */
  readonly asksApi: boolean;
  readonly image: SubjectImage | null;
  /** Whether its containerd words statuses as up to 1.6. */
  readonly isOld: boolean;
};

export type SubjectImage = {
  /** As containerd writes it in its errors. */
  readonly name: string;
  /** Of the request for its manifest. */
  readonly url: string;
  /** The tag or digest. */
  readonly object: string;
  /** As this host knows it. */
  readonly repository: string;
  /** What a token is asked for. */
  readonly scope: string;
};
