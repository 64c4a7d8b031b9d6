const document = 'mirrors: {docker.io: {endpoint: ["https://mirror.example"]}}';

const questions: Readonly<Record<string, object>> = {
  '/api/v1/render': { release: 'v1.33.4+k3s1', registriesYaml: document },
  '/api/v1/plan': { release: 'v1.33.4+k3s1', registriesYaml: document, images: ['alpine:3'] },
  '/api/v1/probes': {
    release: 'v1.33.4+k3s1',
    registriesYaml: document,
    endpoints: [{ id: 'first', mirror: 'docker.io', endpoint: 0, image: 'alpine:3' }],
  },
};

/** A command that asks; null for a path that there is none for. */
export function exampleOf(path: string): string | null {
  const question = questions[path];
  if (question === undefined) return null;
  const json = JSON.stringify(question, null, 2);
  return `curl -sN http://127.0.0.1:3000${path} -H 'Content-Type: application/json' -d '${json}'`;
}
