import type { ModelPath } from '@/lib/registries/path.ts';
import { configHelp, tlsHelp } from './config-help.ts';
import { mirrorHelp, writesOf } from './mirror-help.ts';
import type { Circumstances, Sentence } from './sentence.ts';

/** What a key or its value does on the nodes; nothing where K3s does not read it. */
export function helpFor(path: ModelPath, as: 'key' | 'value', circumstances: Circumstances): readonly Sentence[] {
  const [section, name, ...rest] = path.map(String);
  if (path.at(-1) === '<<') return [{ id: 'merge' }];
  const { program } = circumstances.target;
  switch (section) {
    case 'mirrors':
      if (name === undefined) return [{ id: 'mirrors' }, { id: 'mirrors-written', values: written(circumstances) }];
      return rest.length === 0 ? mirrorHelp(name, circumstances) : inMirror(rest, as, circumstances);
    case 'configs':
      if (name === undefined) return [{ id: 'configs' }];
      return rest.length === 0 ? configHelp(name, circumstances) : inConfig(name, rest, circumstances);
    case 'auths':
      return [{ id: 'auths', values: { program } }];
    default:
      return [];
  }
}

function written(circumstances: Circumstances) {
  return { ...writesOf(circumstances), program: circumstances.target.program };
}

function inMirror(
  [field, pattern]: readonly string[],
  as: 'key' | 'value',
  circumstances: Circumstances,
): readonly Sentence[] {
  if (field === 'endpoint') {
    return [{ id: 'endpoint' }, { id: 'endpoint-settings' }];
  }
  if (field !== 'rewrite') return [];
  if (pattern !== undefined) return [{ id: as === 'key' ? 'pattern' : 'replacement' }];
  return [{ id: 'rewrite' }, { id: 'rewrite-order' }, { id: 'rewrite-itself', values: writesOf(circumstances) }];
}

const authIds = {
  username: 'username',
  password: 'password',
  auth: 'auth-field',
  identity_token: 'identity-token',
} as const;

function inConfig(name: string, [part, field]: readonly string[], circumstances: Circumstances): readonly Sentence[] {
  if (part === 'auth') {
    if (field === undefined) return [{ id: 'auth' }, { id: 'auth-order' }];
    return isIn(authIds, field) ? [{ id: authIds[field] }, { id: 'auth-order' }] : [];
  }
  if (part !== 'tls') return [];
  if (field === undefined) return [{ id: 'tls' }];
  return isIn(tlsFields, field) ? tlsHelp(name, field, circumstances) : [];
}

const tlsFields = { ca_file: true, cert_file: true, key_file: true, insecure_skip_verify: true };

function isIn<Known extends object>(known: Known, key: string): key is keyof Known & string {
  return Object.hasOwn(known, key);
}
