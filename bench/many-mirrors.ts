/** A registries.yaml as teams write them: `count` mirrors with two endpoints, every fifth registry with a login and a CA. */
export function manyMirrors(count: number): string {
  const mirrors = Array.from(
    { length: count },
    (_, i) => `  registry-${i}.example.com:
    # team ${i % 7}
    endpoint:
      - https://mirror-${i}.example.net:5000
      - https://fallback.example.net/v2/project-${i}
`,
  );
  const configs = Array.from(
    { length: Math.ceil(count / 5) },
    (_, i) => `  mirror-${i * 5}.example.net:5000:
    auth:
      username: robot-${i}
      password: "secret-${i}"
    tls:
      ca_file: /etc/rancher/k3s/tls/mirror-${i * 5}/ca.crt
`,
  );
  return `mirrors:\n${mirrors.join('')}configs:\n${configs.join('')}`;
}
