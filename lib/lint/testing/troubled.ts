/** Documents that have, on some line, every kind of problem that a rule tells of. */
export const troubled: readonly string[] = [
  'mirrors:\n  "*": {endpoint: [https://m.test]}\nconfigs:\n  a.test: {tls: {ca_file: /ca.crt}}\n',
  'mirrors:\n  a.test: {endpoint: [https://a.test]}\n  "*": {endpoint: [https://m.test]}\n',
  `mirrors:
  docker.io:
    endpoint: [m.test, https//n.test, "https://u:secret@o.test", "https://u:secret@o.test/", https://docker.io, "https://", "ftp://f.test", "https://x y"]
    rewrite:
      'a\\.b': c
      'c\\bd': 'x"y'
  "*.lan":
  'q"r':
    endpoint: ["https://[::1]:5000"]
configs:
  "*":
    tls: {cert_file: cert.pem}
  docker.io:
    auth: {username: u}
  m.test:443:
    auth: {auth: x, password: "\\a"}
    tls: {ca_file: 'C:\\ca.pem', insecure_skip_verify: true}
`,
  `mirrors:
  docker.io:
    endpoint: ["http://m.test:8080", https://m.test/project, "https://n.test/?q", https://hub.docker.com]
    rewrite:
      '^docker.io/(.*)': $1
      '^library/x:(.*)': $1
      '^busybox$': 'https://m.test/x'
      '(?=a)': y
      '^(.*)$': $1x$2
      'lib(.*)': 'a:$1'
  "*": {endpoint: [https://m.test/]}
  a/b: {endpoint: []}
  https://c.test: {}
  "": {}
  "a b": {}
  b{: {}
  é.test: {}
  D.test: {}
  rancher: {}
  index.docker.io: {}
  e.test: {endpoint: [https://m.test, https://e.test], rewrite: {}}
  f.test: {endpoint: [https://f.test], rewrite: {a: b}}
  g.test: {endpoint: [https://g.test, https://m.test, https://m.test/v2]}
configs:
  m.test:8080:
    auth: {username: u, password: secret}
    tls: {ca_file: /tmp/ca.pem, cert_file: /Users/me/ca.crt, key_file: /var/lib/rancher/k3s/agent/etc/containerd/certs.d/x/k.pem}
  n.test:
    auth: {auth: Og==, token: t}
    tls: {ca_file: /ca.pem, cert_file: /c.key, key_file: /k.crt}
  o.test: {auth: {password: p}, tls: {cert_file: /server.crt, key_file: /k.pem}}
  p.test: {auth: {auth: dXNlcg==}, tls: {key_file: /k.pem}}
  q.test: {auth: {auth: Og==}}
  1.dkr.ecr.eu-central-1.amazonaws.com: {auth: {identity_token: t}}
  https://index.docker.io/v1/: {auth: {username: u, password: p}}
  c.test/v2: {auth: {username: u, password: p}}
  e.test: {auth: {username: u, password: p}}
  D.Test: {auth: {username: u, password: p}}
# portolan: ignore nonsense, tls-piar, wrong-type
# portolan: ignore
`,
  `configs:
  docker.io: {auth: {username: u, password: p}}
  registry-1.docker.io: {auth: {username: u, password: q}}
  a.test: {auth: {username: u, password: ${'x'.repeat(66_000)}}}
`,
  `mirrors:
  docker.io: {endpoint: [https://m.test]}
  quay.io: {endpoint: [https://m.test, https://n.test]}
configs:
  docker.io: {auth: {username: u, password: p}}
  quay.io: {auth: {username: u, password: p}, tls: {ca_file: /ca.pem}}
`,
];
