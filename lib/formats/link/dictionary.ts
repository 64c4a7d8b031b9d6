/**
 * What documents and links have in common, likeliest last: told once here, it need not be in every link. It belongs to
 * the first version of links and never changes; another one would be another version.
 */
const common = `[{"kind":"private-key","path":null,"name":""},{"kind":"secret","path":["auths",
"noDefaultEndpoint":true,"embedded":true,"selinux":true,"snapshotter":"stargz"
gcr.io k8s.gcr.io nvcr.io public.ecr.aws mcr.microsoft.com registry.rancher.com registry.suse.com
rke2r1 rke2-server # "*":
tls:
      cert_file: /etc/rancher/rke2/tls/client.crt
      key_file: /etc/rancher/rke2/tls/client.key
      ca_file: /etc/rancher/k3s/tls/ca.crt
      insecure_skip_verify: true
    rewrite:
      "^library/(.*)": "base/$1"
      "^(.*)$": "proxy/$1"
  registry.k8s.io:
  quay.io:
  ghcr.io:
    endpoint: ["https://mirror.example.com","http://192.168.1.10:5000"]
{"kind":"url-password","path":["mirrors","docker.io","endpoint",0],"name":""},{"kind":"auth","path":["configs","registry.example.com:5000","auth","auth"],"name":"auth"},{"kind":"token","path":["configs","registry.example.com","auth","identity_token"],"name":"identity_token"},{"kind":"password","path":["configs","harbor.example.com","auth","password"],"name":"password"}
configs:
  harbor.example.com:
    auth:
      username: admin
      password: ""
{"name":"registries","target":{"program":"rke2","release":"v1.30.
{"name":"registries","target":{"program":"k3s","line":"v1.34.
{"name":"registries","target":{"program":"k3s","release":"v1.33.1+k3s1","options":{"noDefaultEndpoint":false,"embedded":false,"snapshotter":"overlayfs","selinux":false}},"missing":[],"text":"mirrors:\\n  docker.io:\\n    endpoint:\\n      - https://`;

export const dictionary = new TextEncoder().encode(common);
