import type { Config, Registries, Tls } from '../../registries/model.ts';

type Written = {
  mirrors?: Record<string, { endpoint?: string[]; rewrite?: Record<string, string> }>;
  configs?: Record<
    string,
    { auth?: { username?: string; password?: string; auth?: string; identity_token?: string }; tls?: Partial<Tls> }
  >;
};

/** The model of a document as briefly written as in YAML. */
export function registriesOf({ mirrors, configs }: Written): Registries {
  return {
    mirrors:
      mirrors === undefined ? null : new Map(Object.entries(mirrors).map(([name, mirror]) => [name, mirrorOf(mirror)])),
    configs:
      configs === undefined ? null : new Map(Object.entries(configs).map(([name, config]) => [name, configOf(config)])),
    auths: null,
  };
}

function mirrorOf({ endpoint, rewrite }: NonNullable<Written['mirrors']>[string]) {
  return { endpoint: endpoint ?? null, rewrite: rewrite === undefined ? null : new Map(Object.entries(rewrite)) };
}

function configOf({ auth, tls }: NonNullable<Written['configs']>[string]): Config {
  return {
    auth: auth === undefined ? null : { username: '', password: '', auth: '', identity_token: '', ...auth },
    tls: tls === undefined ? null : { ca_file: '', cert_file: '', key_file: '', insecure_skip_verify: false, ...tls },
  };
}
