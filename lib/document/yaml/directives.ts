import type { Composer } from './composer.ts';

/** Reads the directives and `---` of a document; gives where the `---` ends, or null for a document without one. */
export function readDirectives(composer: Composer): number | null {
  const first = composer.peek().type;
  const explicit = first === 'version' || first === 'tag-directive' || first === 'document-start';
  let version = false;
  for (
    let token = composer.peek();
    token.type === 'version' || token.type === 'tag-directive';
    token = composer.peek()
  ) {
    if (token.type === 'version') {
      if (version) composer.fail('directive-repeated', token, null);
      if (token.value !== '1.1') composer.fail('yaml-version', token, null);
      version = true;
    } else {
      if (composer.handles.has(token.value)) composer.fail('directive-repeated', token, null);
      composer.handles.set(token.value, token.suffix);
    }
    composer.next();
  }
  if (!composer.handles.has('!')) composer.handles.set('!', '!');
  if (!composer.handles.has('!!')) composer.handles.set('!!', 'tag:yaml.org,2002:');
  if (!explicit) return null;
  const start = composer.peek();
  if (start.type !== 'document-start') composer.fail('document-start', start, null);
  composer.next();
  return start.to;
}
