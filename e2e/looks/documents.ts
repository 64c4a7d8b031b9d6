/** What the pictures are of: documents that show every part of the page, broken, and large. */
export const complete = `# team mirrors
mirrors:
  docker.io:
    endpoint:
      - https://mirror.acme.cn
      - https://harbor.lan/v2/hub
    rewrite:
      "^library/(.*)": "base/$1"
  "*":
    endpoint: [https://cache.lan]
configs:
  harbor.lan:
    auth:
      username: robot
      password: secret-of-the-robot
    tls:
      ca_file: /etc/rancher/k3s/tls/harbor.lan/ca.crt
`;

export const broken = `mirrors:
  docker.io:
    endpoint: [https://mirror.acme.cn
  quay.io:
    endpoint: https://mirror.acme.cn
`;

export const longNames = `mirrors:
  a-registry-with-a-name-that-nobody-would-want-to-type.of-a-department.of-a-company.example.com:5000:
    endpoint:
      - https://another-host-with-a-name-that-is-far-too-long.for-any-column.of-a-company.example.com:8443/v2/proxy-of-everything
`;

export const large = `mirrors:\n${Array.from({ length: 1000 }, (_, i) => `  registry-${i}.example.com:\n    endpoint: [https://mirror-${i}.example.net:5000]\n`).join('')}`;
