import { type NodeFile, type NodeFiles, secretsInNodeFile } from '../../lib/node-files/index.ts';
import type { Registries } from '../../lib/registries/model.ts';

/** Node files as a terminal, and whoever keeps what it shows, may see them: without passwords and tokens. */
export function maskedFiles({ files }: Pick<NodeFiles, 'files'>, model: Registries): Pick<NodeFiles, 'files'> {
  return { files: new Map([...files].map(([path, file]) => [path, { ...file, text: maskedText(file, model) }])) };
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
