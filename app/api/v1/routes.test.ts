import { describe, expect, it } from 'vitest';
import { needs } from '@/lib/server/access/needs.ts';
import { planAnswers, renderAnswer } from '@/lib/server/api/answers.ts';
import { GET as describeRoute } from './openapi.json/route.ts';
import { POST as planRoute } from './plan/route.ts';
import { POST as renderRoute } from './render/route.ts';

type Route = (request: Request) => Promise<Response>;

async function ask(route: Route, question: unknown, language = 'en') {
  const response = await route(
    new Request('http://localhost/', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(question),
    }),
  );
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

const registriesYaml = `
mirrors:
  docker.io: {endpoint: ["https://m.test"]}
configs:
  m.test: {auth: {username: robot, password: s3cret}}
`;

describe('/api/v1/render', () => {
  it('answers with the files that a release writes', async () => {
    const { status, answer } = await ask(renderRoute, { registriesYaml, release: 'v1.33.4+k3s1' });
    expect(status).toBe(200);
    const { target, files } = renderAnswer.parse(answer);
    expect(target).toEqual({
      program: 'k3s',
      line: 'v1.31.6',
      release: 'v1.33.4+k3s1',
      containerd: '2.0.5-k3s2',
      standIn: null,
    });
    expect(Object.keys(files)).toEqual(['config.toml', 'certs.d/docker.io/hosts.toml', 'certs.d/m.test/hosts.toml']);
    expect(files['certs.d/docker.io/hosts.toml']).toContain('[host."https://m.test/v2"]');
  });

  it('says whose facts it uses where it does not know the release', async () => {
    const { answer } = await ask(renderRoute, { registriesYaml, release: 'v1.99.0' });
    expect(renderAnswer.parse(answer).target).toMatchObject({ release: 'v1.99.0', standIn: expect.any(String) });
  });

  it('says in either language why K3s refuses the document', async () => {
    const question = { registriesYaml: 'mirrors: [a' };
    const english = await ask(renderRoute, question);
    const chinese = await ask(renderRoute, question, 'zh');
    expect(english).toMatchObject({ status: 422, answer: { title: 'Document refused', diagnostics: [{ range: {} }] } });
    expect(JSON.stringify(chinese.answer)).toMatch(/\p{Script=Han}/u);
  });
});

describe('/api/v1/plan', () => {
  it('answers with the requests of every image', async () => {
    const { status, answer } = await ask(planRoute, { registriesYaml, images: ['alpine', 'UPPER'], line: 'v1.33.5' });
    expect(status).toBe(200);
    const { plans } = planAnswers.parse(answer);
    expect(plans[0]?.attempts?.map(({ url }) => url)).toEqual([
      'https://m.test/v2/library/alpine/manifests/latest?ns=docker.io',
      'https://registry-1.docker.io/v2/library/alpine/manifests/latest',
    ]);
    expect(plans[0]?.attempts?.[0]?.credential).toEqual({ key: 'm.test', kind: 'password', user: 'robot' });
    expect(plans[1]?.error).toContain('must be lowercase');
    expect(JSON.stringify(answer)).not.toContain('s3cret');
  });

  it.each([{ images: [] }, { images: Array(1001).fill('a') }, { images: ['a'.repeat(5000)] }, { images: 'a' }, {}])(
    'refuses questions of another form',
    async (wrong) => {
      expect(await ask(planRoute, { registriesYaml, ...wrong })).toMatchObject({ status: 400 });
    },
  );
});

describe('/api/v1/openapi.json', () => {
  it('describes every route by its schemas, with no reference that leads nowhere', async () => {
    const text = await describeRoute().text();
    const described = JSON.parse(text);
    expect(described.openapi).toBe('3.1.0');
    const open = ['/api/v1/render', '/api/v1/plan', '/api/v1/probes'];
    for (const path of open) {
      const { post } = described.paths[path];
      expect(post.requestBody).toMatchObject({ content: { 'application/json': { schema: expect.any(Object) } } });
      expect(Object.keys(post.responses)).toEqual(['200', '400', '401', '403', '413', '415', '421', '422']);
    }
    const stated = Object.entries(needs).filter(([path]) => path.startsWith('/api/v1/profiles'));
    const its = stated.map(([path, methods]) => [
      path.replaceAll(/\[(\w+)\]/g, '{$1}'),
      Object.keys(methods).map((method) => method.toLowerCase()),
    ]);
    const paths = Object.entries<object>(described.paths).filter(([path]) => !open.includes(path));
    const told = paths.map(([path, operations]) => [path, Object.keys(operations)]);
    expect(told.toSorted()).toEqual(its.toSorted());
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(references.length).toBeGreaterThan(0);
    expect(Object.keys(described.components.schemas)).toEqual(expect.arrayContaining(references));
  });
});
