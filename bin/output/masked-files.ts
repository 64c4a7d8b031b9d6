import { type NodeFile, type NodeFiles, secretsInNodeFile } from '../../lib/node-files/index.ts';
import type { Registries } from '../../lib/registries/model.ts';
import { hidePathPassword } from '../../lib/registries/url-password.ts';

/** Node files as a terminal, and whoever keeps what it shows, may see them: without passwords and tokens. */
export function maskedFiles({ files }: Pick<NodeFiles, 'files'>, model: Registries): Pick<NodeFiles, 'files'> {
  const masked = [...files.values()].map((file) => {
    return { ...file, path: hidePathPassword(file.path), text: maskedText(file, model) };
  });
  return { files: new Map(masked.map((file) => [file.path, file])) };
}

function maskedText(file: NodeFile, model: Registries): string {
  let masked = '';
  let at = 0;
  for (const { from, to } of secretsInNodeFile(file, model)) {
    masked += `${file.text.slice(at, from)}•••`;
    at = to;
  }
  return masked + file.text.slice(at);
}
