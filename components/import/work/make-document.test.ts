import { expect, test } from 'vitest';
import { readDocument } from '@/lib/document/index.ts';
import { renderNodeFiles, resolveTarget } from '@/lib/node-files/index.ts';
import { makeDocument } from './make-document.ts';

test('no line of a file that differs shows a login, wherever it was written', async () => {
  const resolved = resolveTarget({ program: 'k3s', line: 'v1.33.5' });
  if (!resolved.ok) throw new Error('no such line');
  const yaml =
    'mirrors: {docker.io: {endpoint: ["https://m.test"]}}\nconfigs: {m.test: {auth: {username: u, password: hunter1}}}';
  const { files } = renderNodeFiles(readDocument(yaml).model, resolved.target);
  const added = {
    'config.toml':
      '[plugins.\'io.containerd.cri.v1.images\'.registry.headers]\n  X-Key = ["hunter2"]\n' +
      '[plugins.\'io.containerd.cri.v1.images\'.registry.configs."n.test".auth]\n  registrytoken = "hunter3"\n',
    'certs.d/docker.io/hosts.toml':
      '[host."https://extra.test/v2"]\n[host."https://extra.test/v2".header]\n  authorization = "Basic hunter4"\n',
  };
  const given = [...files].map(([path, { text }]) => ({
    path,
    content: text + (added[path as keyof typeof added] ?? ''),
  }));
  const made = await makeDocument({ files: given, target: null });
  if ('problem' in made) throw new Error(made.problem);
  const lines = made.differing.flatMap((file) => file.lines.map(({ text }) => text));
  expect(lines).toContain('  authorization = ••••••••');
  expect(lines.join('\n')).not.toContain('hunter');
});
