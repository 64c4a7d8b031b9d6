import { type EndpointFact, type Form, pathOf } from '../facts/endpoints.ts';
import { shownEndpoint } from '../facts/shown.ts';
import type { FindingFix } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Endpoints whose path takes the place of `/v2`, where registries answer with a web page; and what is lost behind a path. */
export const endpointPath: Rule = {
  id: 'endpoint-path',
  severity: 'error',
  source: ['k3s-io/k3s#5502', 'k3s-io/k3s#12736'],
  *ofMirror({ endpoints }, { form }) {
    for (const endpoint of endpoints) {
      const flaw = flawOf(endpoint, form);
      if (flaw === null) continue;
      const { kind, path } = flaw;
      yield {
        path: pathOf(endpoint),
        marks: 'value',
        severity: kind === 'query' ? 'warning' : 'error',
        values: { kind, form, endpoint: shownEndpoint(endpoint.text), path, asked: example(endpoint) },
        fix: write(endpoint, mended(endpoint.text, flaw)),
      };
    }
  },
};

type Flaw = { readonly kind: 'slash' | 'path' | 'query'; readonly path: string };

function flawOf({ asked, normalized, text }: EndpointFact, form: Form): Flaw | null {
  if (asked === null || normalized === null) return null;
  const { overridePath } = normalized;
  if (form === 'certs' && !overridePath && !/[?#]/.test(asked.url)) return null;
  const [, path = '', behind = ''] = /^https?:\/\/[^/?#]*([^?#]*)(.*)/s.exec(asked.url) ?? [];
  if (form === 'inline' && rootSlash.test(text)) return { kind: 'slash', path: '/' };
  if (overridePath && !path.split('/').includes('v2')) return { kind: 'path', path };
  return behind === '' ? null : { kind: 'query', path: behind };
}

/** What is asked through an endpoint for an image that everybody knows. */
function example({ asked }: EndpointFact): string {
  const root = asked?.url.replace(/^(https?:\/\/)(?:[^/?#]*@)?([^?#]*?)\/?(?:[?#].*)?$/s, '$1$2') ?? '';
  return `${root}/library/alpine/manifests/latest`;
}

const rootSlash = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]+\/(?=[?#]|$)/i;

/**
 * The same endpoint with a path under which registries answer. Artifactory and Nexus have the API below the path of a repository,
 * all others take a project for the first part of the name.
 */
function mended(text: string, { kind, path }: Flaw): string {
  if (kind === 'query') return text.replace(/[?#].*$/s, '');
  if (kind === 'slash' || /^\/v\d\/?$/i.test(path))
    return text.replace(/^((?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]+)[^?#]*/i, '$1');
  if (/\/api\/docker\/[^/]+\/?$|^\/repository\/[^/]+\/?$/.test(path)) return text.replace(/\/?(?=[?#]|$)/, '/v2');
  return text.replace(/^((?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]+)/i, '$1/v2');
}

function write({ mirror, index }: EndpointFact, value: string): FindingFix {
  return {
    label: 'write-value',
    values: { value: shownEndpoint(value) },
    action: { do: 'set-endpoint', mirror, index, value },
  };
}
