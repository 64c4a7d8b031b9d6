import 'server-only';

export type Challenge = { readonly scheme: string; readonly parameters: ReadonlyMap<string, string> };

const order = ['bearer', 'digest', 'basic'];
const token = /^[!#$%&'*+\-.^_`|~\w]+/;

/** containerd's `ParseAuthHeader`: one challenge a header, a token before a password. */
export function challengesIn(headers: readonly string[]): readonly Challenge[] {
  const known = headers.map(challengeIn).filter(({ scheme }) => order.includes(scheme));
  return known.toSorted((a, b) => order.indexOf(a.scheme) - order.indexOf(b.scheme));
}

function challengeIn(header: string): Challenge {
  const scheme = token.exec(header)?.[0] ?? '';
  const parameters = new Map<string, string>();
  let rest = header.slice(scheme.length).trimStart();
  while (rest !== '') {
    const key = token.exec(rest)?.[0] ?? '';
    if (key === '' || rest[key.length] !== '=') break;
    const value = valueAt(rest.slice(key.length + 1));
    parameters.set(key.toLowerCase(), value.text);
    rest = value.rest.trimStart();
    if (!rest.startsWith(',')) break;
    rest = rest.slice(1).trimStart();
  }
  return { scheme: scheme.toLowerCase(), parameters };
}

function valueAt(text: string): { readonly text: string; readonly rest: string } {
  if (!text.startsWith('"')) {
    const plain = token.exec(text)?.[0] ?? '';
    return { text: plain, rest: text.slice(plain.length) };
  }
  const quoted = /^"((?:[^"\\]|\\.)*)"/s.exec(text);
  if (quoted === null) return { text: '', rest: '' };
  return { text: (quoted[1] ?? '').replaceAll(/\\(.)/gs, '$1'), rest: text.slice(quoted[0].length) };
}
