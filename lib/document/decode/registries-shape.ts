import { list, map, pointer, struct } from './collection-shapes.ts';
import { boolean, text } from './scalar-shapes.ts';

/** The structs of wharfie's `pkg/registries`, which K3s unmarshals the file into. */

const mirror = struct(
  'mirror',
  { endpoint: list('endpoint', text), rewrite: map('rewrite', text) },
  (): { endpoint: string[] | null; rewrite: Map<string, string> | null } => ({ endpoint: null, rewrite: null }),
);

const auth = struct('auth', { username: text, password: text, auth: text, identity_token: text }, () => ({
  username: '',
  password: '',
  auth: '',
  identity_token: '',
}));

const tls = struct('tls', { ca_file: text, cert_file: text, key_file: text, insecure_skip_verify: boolean }, () => ({
  ca_file: '',
  cert_file: '',
  key_file: '',
  insecure_skip_verify: false,
}));

type Auth = ReturnType<typeof auth.zero>;
type Tls = ReturnType<typeof tls.zero>;
type Mirror = ReturnType<typeof mirror.zero>;

const config = struct(
  'config',
  { auth: pointer(auth), tls: pointer(tls) },
  (): { auth: Auth | null; tls: Tls | null } => ({ auth: null, tls: null }),
);

type Config = ReturnType<typeof config.zero>;
type Root = {
  mirrors: Map<string, Mirror> | null;
  configs: Map<string, Config> | null;
  auths: Map<string, Auth> | null;
};

/** What the entries of each section are. */
export const sectionShapes = { mirrors: mirror, configs: config, auths: auth };

export const registries = struct(
  'registries',
  { mirrors: map('mirrors', mirror), configs: map('configs', config), auths: map('auths', auth) },
  (): Root => ({ mirrors: null, configs: null, auths: null }),
);
