import { expect, test } from 'vitest';
import { type diagnosticsOf, problemsIn } from './testing/problems-in.ts';

type Request = NonNullable<Parameters<typeof diagnosticsOf>[1]>;

const hostsTomlLines = ['v1.29.1', 'v1.29.3', 'v1.29.4', 'v1.31.6', 'v1.33.5', 'v1.35.3'];
const allLines = ['v1.20.5', 'v1.25.4', ...hostsTomlLines];
const hubAliasLines = ['v1.33.5', 'v1.35.3'];

const documents: readonly (readonly [name: string, lines: readonly string[], text: string, request?: Request])[] = [
  [
    'Harbor proxy caches by their path',
    allLines,
    `# one proxy project per registry
mirrors:
  docker.io:
    endpoint:
      - https://harbor.corp.example/v2/dockerhub-proxy
  quay.io:
    endpoint:
      - https://harbor.corp.example/v2/quay-proxy
  ghcr.io:
    endpoint:
      - https://harbor.corp.example/v2/ghcr-proxy
  registry.k8s.io:
    endpoint:
      - https://harbor.corp.example/v2/k8s-proxy
configs:
  harbor.corp.example:
    auth:
      username: robot$k3s
      password: "eyJhbGciOi-not-a-real-one"
    tls:
      ca_file: /etc/rancher/k3s/tls/harbor.corp.example/ca.crt
`,
  ],
  [
    'Harbor proxy caches by rewrites',
    hostsTomlLines,
    `mirrors:
  docker.io:
    endpoint: ["https://harbor.corp.example"]
    rewrite:
      "^(.*)$": "dockerhub-proxy/$1"
  quay.io:
    endpoint: ["https://harbor.corp.example"]
    rewrite:
      "^(.*)$": "quay-proxy/$1"
  "*":
    endpoint: ["https://harbor.corp.example"]
`,
  ],
  [
    'Nexus with a connector of its own',
    allLines,
    `mirrors:
  docker.io:
    endpoint:
      - "https://nexus.corp.example:8443"
  "nexus.corp.example:8443":
    endpoint:
      - "https://nexus.corp.example:8443"
configs:
  "nexus.corp.example:8443":
    auth:
      username: k3s-pull
      password: 's3cret: with colon'
`,
  ],
  [
    'Nexus by the path of a repository',
    allLines,
    `mirrors:
  docker.io:
    endpoint:
      - https://nexus.corp.example/repository/docker-group/v2
configs:
  nexus.corp.example:
    auth: {username: k3s, password: hello}
`,
  ],
  [
    'Artifactory by subdomain and by rewrite',
    hostsTomlLines,
    `mirrors:
  docker.io:
    endpoint:
      - https://docker-remote.artifactory.corp.example
  gcr.io:
    endpoint:
      - https://artifactory.corp.example
    rewrite:
      "^(.*)$": "gcr-remote/$1"
configs:
  docker-remote.artifactory.corp.example: &login
    auth:
      username: svc-k3s
      password: cmVmdGtuOjAxOjE3
  artifactory.corp.example: *login
`,
  ],
  [
    'accelerators',
    allLines,
    `mirrors:
  docker.io:
    endpoint:
      - "https://fogjl973.mirror.aliyuncs.com"
      - "https://docker.m.daocloud.io"
      - "https://mirror.ccs.tencentyun.com"
  registry.k8s.io:
    endpoint:
      - "https://k8s.m.daocloud.io"
  ghcr.io:
    endpoint:
      - "https://ghcr.m.daocloud.io"
  quay.io:
    endpoint:
      - "https://quay.m.daocloud.io"
`,
  ],
  [
    'an accelerator, and a login to the Hub behind it',
    hubAliasLines,
    `mirrors:
  docker.io:
    endpoint:
      - https://mirror.gcr.io
configs:
  docker.io:
    auth:
      username: someone
      password: dckr_pat_0123456789
`,
  ],
  [
    'an air gap behind one registry for all names',
    hostsTomlLines,
    `mirrors:
  "*":
    endpoint:
      - https://registry.airgap.lan:5000
  docker.io:
    endpoint:
      - https://registry.airgap.lan:5000
configs:
  "registry.airgap.lan:5000":
    tls:
      ca_file: /etc/rancher/k3s/tls/airgap-ca.pem
`,
    { options: { noDefaultEndpoint: true } },
  ],
  [
    'the embedded registry for some names',
    hostsTomlLines,
    `mirrors:
  docker.io:
  registry.k8s.io:
  quay.io:
    endpoint:
      - https://quay-cache.corp.example
`,
    { options: { embedded: true } },
  ],
  [
    'the embedded registry for all names',
    ['v1.29.4', 'v1.31.6', 'v1.33.5', 'v1.35.3'],
    'mirrors:\n  "*":\n',
    { options: { embedded: true } },
  ],
  [
    'RKE2 with the images of Rancher in a project',
    hostsTomlLines,
    `mirrors:
  docker.io:
    endpoint:
      - "https://registry.corp.example:5000"
    rewrite:
      "^rancher/(.*)": "mirrorproject/rancher-images/$1"
      "^library/(.*)": "mirrorproject/official/$1"
  registry.rancher.com:
    endpoint:
      - "https://registry.corp.example:5000"
configs:
  "registry.corp.example:5000":
    auth:
      username: rke2
      password: "12345"
    tls:
      ca_file: /etc/rancher/rke2/tls/ca.crt
      insecure_skip_verify: false
`,
    { program: 'rke2' },
  ],
  [
    'client certificates',
    allLines,
    `mirrors:
  harbor.corp.example:
    endpoint:
      - https://harbor.corp.example
configs:
  harbor.corp.example:
    tls:
      cert_file: /etc/rancher/k3s/tls/harbor/client.crt
      key_file: /etc/rancher/k3s/tls/harbor/client.key
      ca_file: /etc/rancher/k3s/tls/harbor/ca.crt
`,
  ],
  [
    'registries of a lab without TLS',
    allLines,
    `mirrors:
  "192.168.1.10:5000":
    endpoint:
      - "http://192.168.1.10:5000"
  registry.lab.lan:
    endpoint:
      - "http://registry.lab.lan"
      - "http://192.168.1.10:5000"
  docker.io:
    endpoint:
      - "http://192.168.1.10:5000" # pull-through cache
`,
  ],
  [
    'a certificate that signs itself',
    allLines,
    `mirrors:
  reg.home.arpa:
    endpoint: [https://reg.home.arpa:8443]
configs:
  reg.home.arpa:8443:
    auth: {username: me, password: "a#b c"}
    tls: {insecure_skip_verify: true}
`,
  ],
  [
    'a pull-through cache of ECR',
    hostsTomlLines,
    `mirrors:
  docker.io:
    endpoint:
      - https://123456789012.dkr.ecr.eu-central-1.amazonaws.com
    rewrite:
      "^(.*)$": "docker-hub/$1"
configs:
  123456789012.dkr.ecr.eu-central-1.amazonaws.com:
    auth:
      username: AWS
      password: ZXlKd1lYbHNiMkZr
`,
  ],
  [
    'GitLab: its registry with a deploy token, its dependency proxy',
    allLines,
    `mirrors:
  docker.io:
    endpoint:
      - https://gitlab.corp.example/v2/infra/dependency_proxy/containers
configs:
  registry.gitlab.corp.example:
    auth:
      username: gitlab+deploy-token-42
      password: gldt-abcdefghijkl
  gitlab.corp.example:
    auth:
      username: group_bot
      password: glpat-abcdefghijkl
`,
  ],
  [
    'k3d with a registry on the host',
    allLines,
    `mirrors:
  "k3d-registry.localhost:5111":
    endpoint:
      - http://k3d-registry.localhost:5000
  "localhost:5111":
    endpoint:
      - http://k3d-registry:5000
`,
  ],
  [
    'logins to public registries without mirrors',
    allLines,
    `configs:
  registry-1.docker.io:
    auth:
      username: someone
      password: dckr_pat_0123456789
  docker.io:
    auth:
      username: someone
      password: dckr_pat_0123456789
  ghcr.io:
    auth:
      username: someone
      password: ghp_0123456789
  europe-docker.pkg.dev:
    auth:
      auth: X2pzb25fa2V5OnsidHlwZSI6InNlcnZpY2VfYWNjb3VudCJ9
  corp.azurecr.io:
    auth:
      username: 00000000-0000-0000-0000-000000000000
      password: "token"
`,
  ],
  [
    'a cache for all public registries with names in its path, and a site that comes first',
    hostsTomlLines,
    `mirrors:
  docker.io:
    endpoint:
      - https://zot.site-a.example/v2/docker.io
      - https://zot.central.example:8443/v2/docker.io
  registry.k8s.io:
    endpoint:
      - https://zot.site-a.example
      - https://zot.central.example:8443
    rewrite:
      "^(.*)$": "registry.k8s.io/$1"
configs:
  zot.site-a.example:
    tls:
      ca_file: /etc/ssl/certs/site-ca.pem
  zot.central.example:8443:
    tls:
      ca_file: /etc/ssl/certs/site-ca.pem
`,
  ],
  [
    'JSON from a generator',
    allLines,
    '{"mirrors": {"docker.io": {"endpoint": ["https://cache.corp.example"]}}, "configs": {"cache.corp.example": {"auth": {"username": "u", "password": "p"}}}}\n',
  ],
  [
    'comments, Windows line ends, and what is switched off',
    allLines,
    [
      '# managed by Ansible',
      'mirrors:',
      '  docker.io:',
      '    endpoint:',
      '      - https://cache.corp.example # the near one',
      '      # - https://old.corp.example',
      'configs: {}',
      '',
    ].join('\r\n'),
  ],
  [
    'a private registry with a mirror on another port, as the only one asked in an air gap',
    hostsTomlLines,
    `mirrors:
  harbor.lan:
    endpoint:
      - https://harbor.lan:8443
      - https://harbor-b.lan:8443
configs:
  harbor.lan:8443: &site
    auth: {username: k3s, password: Harbor12345}
    tls: {ca_file: /etc/rancher/k3s/tls/ca.crt}
  harbor-b.lan:8443: *site
`,
    { options: { noDefaultEndpoint: true } },
  ],
];

const cases = documents.map(([name, lines, text, request = {}]) => ({ name, lines, text, request }));

test.each(cases)('$name: no error and no warning', ({ lines, text, request }) => {
  for (const line of lines) {
    const serious = problemsIn(text, { ...request, line }).filter((problem) => !problem.startsWith('info '));
    expect(serious, line).toEqual([]);
  }
});
