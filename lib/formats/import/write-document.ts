import { applyEdits, editDocument, type FormAction, readDocument } from '../../document/index.ts';
import type { Auth, Config, Mirror, Registries } from '../../registries/model.ts';

/** The text of a registries.yaml with that model, written as form edits of an empty document would write it. */
export function writeDocument({ mirrors, configs }: Registries): string {
  const mirrorTexts = [...(mirrors ?? [])].map(([name, mirror]) => entryText(mirrorActions(name, mirror)));
  const configTexts = [...(configs ?? [])].map(([name, config]) => entryText(configActions(name, config)));
  return [section('mirrors', mirrorTexts), section('configs', configTexts)].join('');
}

/** Each entry is written into a document of its own, so that the time grows with the entries and not with their square. */
function section(key: string, texts: readonly string[]): string {
  const heading = `${key}:\n`;
  return texts.length === 0 ? '' : heading + texts.map((text) => text.slice(heading.length)).join('');
}

function entryText(actions: readonly FormAction[]): string {
  return actions.reduce((text, action) => {
    const result = editDocument(readDocument(text), action);
    return 'edits' in result ? applyEdits(text, result.edits) : text;
  }, '');
}

function mirrorActions(name: string, { endpoint, rewrite }: Mirror): FormAction[] {
  const rewrites = [...(rewrite ?? [])].map(
    ([pattern, replacement]) => ({ do: 'add-rewrite', mirror: name, pattern, replacement }) as const,
  );
  return [{ do: 'add-mirror', name, endpoint: endpoint ?? [] }, ...rewrites];
}

function configActions(name: string, { auth, tls }: Config): FormAction[] {
  const actions: FormAction[] = [{ do: 'add-config', name }];
  if (auth !== null) actions.push(...authActions(name, auth));
  if (tls === null) return actions;
  for (const field of ['ca_file', 'cert_file', 'key_file'] as const) {
    if (tls[field] !== '') actions.push({ do: 'set-tls-file', config: name, field, value: tls[field] });
  }
  const isEmpty = tls.ca_file + tls.cert_file + tls.key_file === '';
  if (tls.insecure_skip_verify || isEmpty) {
    actions.push({ do: 'set-skip-verify', config: name, value: tls.insecure_skip_verify });
  }
  return actions;
}

function authActions(config: string, auth: Auth): FormAction[] {
  const fields = (['username', 'password', 'auth', 'identity_token'] as const).filter((field) => auth[field] !== '');
  const written = fields.length > 0 ? fields : (['username'] as const);
  return written.map((field) => ({ do: 'set-auth', config, field, value: auth[field] }));
}
