import { type JsonMap, parse } from '@iarna/toml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Auth, Registries, Tls } from '../registries/model.ts';
import { lineNames, lines, renderNodeFiles } from './index.ts';
import { targetOf } from './testing/any-registries.ts';

const name = fc.constantFrom('a.test', 'b.test:5000', 'docker.io', 'localhost:5000', 'c.test');
const spelled = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !/[\x00-\x1f\x7f]/.test(text));
const fileName = fc.stringMatching(/^\/[a-z漢 .]{1,6}$/);
const rewrite = fc.array(fc.tuple(fc.stringMatching(/^[a-z^$().*[]{1,6}$/), fc.stringMatching(/^[a-z$1/]{0,5}$/)), {
  maxLength: 3,
});
const auth: fc.Arbitrary<Auth> = fc.record({
  username: spelled,
  password: spelled,
  auth: spelled,
  identity_token: spelled,
});
const tls: fc.Arbitrary<Tls> = fc.record({
  ca_file: fileName,
  cert_file: fileName,
  key_file: fileName,
  insecure_skip_verify: fc.boolean(),
});
const endpoints = fc.uniqueArray(fc.constantFrom('m.test', 'n.test:5000', 'o.test'), { minLength: 1 });

const document: fc.Arbitrary<Registries> = fc.record({
  mirrors: fc
    .array(fc.tuple(name, fc.record({ endpoint: endpoints, rewrite: rewrite.map((entries) => new Map(entries)) })), {
      maxLength: 4,
    })
    .map((entries) => new Map(entries)),
  configs: fc
    .array(
      fc.tuple(
        fc.oneof(name, fc.constantFrom('m.test', 'n.test:5000')),
        fc.record({ auth: fc.option(auth), tls: fc.option(tls) }),
      ),
      {
        maxLength: 4,
      },
    )
    .map((entries) => new Map(entries)),
  auths: fc.constant(null),
});

test.each(lineNames)('what line %s writes means what the document says', (line) => {
  fc.assert(
    fc.property(document, (model) => {
      const { files } = renderNodeFiles(model, targetOf({ line }));
      const config = parse(files.get('config.toml')?.text ?? '');
      for (const [host, { auth: credentials }] of model.configs ?? []) {
        expect(tableAt(registryTable(config), 'configs', host).auth ?? null).toEqual(asWritten(credentials));
      }
      if (lines[line].format.hostsToml === null) expect(inlineMirrors(config)).toEqual(mirrorsOf(model));
      else expect(hostsOf(files)).toMatchObject(expectedHosts(model));
    }),
    { numRuns: 60 },
  );
});

function registryTable(config: JsonMap): JsonMap {
  const plugins = tableAt(config, 'plugins');
  const plugin = ['io.containerd.cri.v1.images', 'io.containerd.grpc.v1.cri', 'cri'].find(
    (key) => tableAt(plugins, key).registry,
  );
  return tableAt(plugins, plugin ?? '', 'registry');
}

function tableAt(table: JsonMap, ...keys: readonly string[]): JsonMap {
  return keys.reduce<JsonMap>((at, key) => {
    const next = at[key];
    return typeof next === 'object' && !Array.isArray(next) && !(next instanceof Date) ? next : {};
  }, table);
}

function asWritten(credentials: Auth | null): Record<string, string> | null {
  if (credentials === null) return null;
  const { identity_token: identitytoken, ...rest } = credentials;
  return Object.fromEntries(Object.entries({ ...rest, identitytoken }).filter(([, value]) => value !== ''));
}

function inlineMirrors(config: JsonMap): unknown {
  return tableAt(registryTable(config), 'mirrors');
}

function mirrorsOf({ mirrors }: Registries): unknown {
  return Object.fromEntries(
    [...(mirrors ?? [])].map(([host, { endpoint, rewrite: rewrites }]) => [
      host,
      { endpoint: endpoint ?? [], ...(rewrites?.size ? { rewrite: Object.fromEntries(rewrites) } : {}) },
    ]),
  );
}

function hostsOf(files: ReadonlyMap<string, { text: string }>): Record<string, unknown> {
  const hosts = [...files].filter(([path]) => path !== 'config.toml');
  return Object.fromEntries(hosts.map(([path, { text }]) => [path, tableAt(parse(text), 'host')]));
}

function expectedHosts({ mirrors, configs }: Registries): Record<string, unknown> {
  return Object.fromEntries(
    [...(mirrors ?? [])].map(([host, { endpoint, rewrite: rewrites }]) => [
      `certs.d/${host}/hosts.toml`,
      Object.fromEntries(
        (endpoint ?? []).map((asked) => [
          `https://${asked}/v2`,
          { ...tlsOf(configs?.get(asked)?.tls), ...(rewrites?.size ? { rewrite: Object.fromEntries(rewrites) } : {}) },
        ]),
      ),
    ]),
  );
}

function tlsOf(settings: Tls | null | undefined): Record<string, unknown> {
  if (!settings) return {};
  const { ca_file: ca, cert_file: certificate, key_file: key, insecure_skip_verify: skips } = settings;
  return { ca: [ca], client: [[certificate, key]], ...(skips ? { skip_verify: true } : {}) };
}
