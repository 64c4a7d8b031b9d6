/** What a file of a node is. */
export type FileKind = 'config' | 'hosts' | 'registries' | 'other';

const ofConfigToml =
  /^\s*(?:\[+\s*"?(?:plugins|proxy_plugins|grpc|stream_processors)\b|(?:version|root|state|imports)\s*=)/m;
const ofHostsToml = /^\s*(?:\[+\s*"?host\b|(?:server|capabilities|skip_verify)\s*=)/m;

/** Tells a file by its name or, where that says nothing, by what is in it. A template is none of them. */
export function kindOfFile(path: string, text: string): FileKind {
  const [name = ''] = path.split('/').slice(-1);
  if (name.endsWith('.tmpl')) return 'other';
  if (name === 'hosts.toml') return 'hosts';
  if (/^registries\.ya?ml$/.test(name)) return 'registries';
  return /^config.*\.toml$/.test(name) ? 'config' : (kindOfToml(text) ?? 'other');
}

/** Which of containerd's files a text is; null for what does not begin as TOML does, and for other TOML. */
export function kindOfToml(text: string): 'config' | 'hosts' | null {
  const first = /^[^\S\n]*([^\s#].*)$/m.exec(text)?.[1] ?? '';
  if (!/^(?:\[.*\]\s*(?:#.*)?|[\w."'-]+\s*=.*)$/.test(first)) return null;
  if (ofConfigToml.test(text)) return 'config';
  return ofHostsToml.test(text) ? 'hosts' : null;
}
