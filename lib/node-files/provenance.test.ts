import { expect, test } from 'vitest';
import { renderNodeFiles } from './index.ts';
import { targetOf } from './testing/any-registries.ts';
import { registriesOf } from './testing/registries-of.ts';

const model = registriesOf({
  mirrors: {
    'docker.io': {
      endpoint: ['https://harbor.lan/v2/hub', 'https://harbor.lan/v2/hub', 'https://registry-1.docker.io'],
      rewrite: { '^library/(.*)': 'official/$1' },
    },
    'quay.io': {},
  },
  configs: {
    'harbor.lan': {
      auth: { username: 'robot', password: 'secret' },
      tls: { ca_file: '/ca.pem', key_file: '/key.pem' },
    },
    'docker.io': { tls: { insecure_skip_verify: true } },
    'idle.lan': {},
  },
});

function linesOf(path: string, line: string): readonly string[] {
  const file = renderNodeFiles(model, targetOf({ line })).files.get(path);
  return (file?.text.split('\n') ?? []).flatMap((text, index) => {
    const sources = file?.sources[index]?.map((source) => source.join(' › ')).join(' + ') ?? '';
    return sources === '' ? [] : [`${text.trim()} ← ${sources}`];
  });
}

test('each line of a hosts.toml knows what caused it', () => {
  expect(linesOf('certs.d/docker.io/hosts.toml', 'v1.35.3')).toEqual([
    'server = "https://registry-1.docker.io/v2" ← configs › docker.io + mirrors › docker.io + mirrors › docker.io › endpoint › 2',
    'capabilities = ["pull", "resolve", "push"] ← configs › docker.io + mirrors › docker.io + mirrors › docker.io › endpoint › 2',
    'skip_verify = true ← configs › docker.io › tls › insecure_skip_verify',
    '[host."https://harbor.lan/v2/hub"] ← mirrors › docker.io › endpoint › 0',
    'capabilities = ["pull", "resolve"] ← mirrors › docker.io › endpoint › 0',
    'override_path = true ← mirrors › docker.io › endpoint › 0',
    'ca = ["/ca.pem"] ← configs › harbor.lan › tls › ca_file',
    'client = [["", "/key.pem"]] ← configs › harbor.lan › tls › key_file',
    '[host."https://harbor.lan/v2/hub".rewrite] ← mirrors › docker.io › rewrite',
    '"^library/(.*)" = "official/$1" ← mirrors › docker.io › rewrite › ^library/(.*)',
  ]);
});

test('credentials in config.toml know their keys', () => {
  expect(linesOf('config.toml', 'v1.35.3')).toEqual([
    "[plugins.'io.containerd.cri.v1.images'.registry.configs.'harbor.lan'.auth] ← configs › harbor.lan › auth",
    'username = "robot" ← configs › harbor.lan › auth › username',
    'password = "secret" ← configs › harbor.lan › auth › password',
  ]);
});

test('inline mirrors know all endpoints on one line', () => {
  expect(linesOf('config.toml', 'v1.25.4').slice(0, 4)).toEqual([
    '[plugins."io.containerd.grpc.v1.cri".registry.mirrors] ← mirrors',
    '[plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"] ← mirrors › docker.io',
    'endpoint = ["https://harbor.lan/v2/hub", "https://harbor.lan/v2/hub", "https://registry-1.docker.io"] ← mirrors › docker.io › endpoint › 0 + mirrors › docker.io › endpoint › 1 + mirrors › docker.io › endpoint › 2',
    '[plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io".rewrite] ← mirrors › docker.io › rewrite',
  ]);
});

test('what the program adds has no source', () => {
  const { files } = renderNodeFiles(registriesOf({}), targetOf({ options: { embedded: true } }));
  const embedded = files.get('certs.d/127.0.0.1:6443/hosts.toml');
  expect(embedded?.text).toContain('client-k3s-controller.key');
  expect(embedded?.sources.flat()).toEqual([]);
});
