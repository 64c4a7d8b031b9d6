/** The examples of the start screen, in the order in which they are offered. */
export const templates = [
  {
    name: 'http',
    text: `mirrors:
  "172.31.6.200:5000":
    endpoint:
      - "http://172.31.6.200:5000"
`,
  },
  {
    name: 'httpLogin',
    text: `mirrors:
  "35.182.134.80":
    endpoint:
      - "http://35.182.134.80"
configs:
  "35.182.134.80":
    auth:
      username: admin # this is the registry username
      password: Harbor12345 # this is the registry password
`,
  },
  {
    name: 'httpsLogin',
    text: `mirrors:
  "harbor.example.com":
    endpoint:
      - "https://harbor.example.com"
configs:
  "harbor.example.com":
    auth:
      username: admin
      password: Harbor12345
`,
  },
  {
    name: 'privateCa',
    text: `mirrors:
  "harbor-ksd.example.com":
    endpoint:
      - "https://harbor-ksd.example.com"
configs:
  "harbor-ksd.example.com":
    auth:
      username: admin
      password: Harbor12345
    tls:
      cert_file: /opt/certs/harbor-ksd.example.com.cert
      key_file: /opt/certs/harbor-ksd.example.com.key
      ca_file: /opt/certs/ca.crt
`,
  },
  {
    name: 'accelerator',
    text: `mirrors:
  "docker.io":
    endpoint:
      - "https://fogjl973.mirror.aliyuncs.com"
`,
  },
  {
    name: 'complete',
    text: `mirrors:
  "172.31.6.200:5000":
    endpoint:
      - "http://172.31.6.200:5000"
  "rancher.ksd.top:5000":
    endpoint:
      - "http://172.31.6.200:5000"
  "docker.io":
    endpoint:
      - "https://fogjl973.mirror.aliyuncs.com"
      - "http://registry-1.docker.io"
`,
  },
] as const;
