import { quote } from '../../go/index.ts';
import type { EffectiveConfig, EffectiveMirror, EffectiveRegistries } from '../effective-registries.ts';
import type { LineWriter } from '../text/line-writer.ts';
import { writeRewrites } from '../text/rewrite-lines.ts';
import { sourceOf, sourcesOf } from '../text/source.ts';
import { writeAuth, writeTls } from './settings.ts';

/** `[<plugin>.registry.mirrors]` and a table for each mirror, after two blank lines. */
export function writeMirrors(out: LineWriter, { mirrors }: EffectiveRegistries, plugin: string): void {
  out.fixed('', '');
  if (mirrors.size > 0) {
    const written = [...mirrors.values()].some(({ path }) => path !== null);
    out.table(`[${plugin}.registry.mirrors]`, written ? [['mirrors']] : []);
  }
  for (const mirror of mirrors.values()) writeMirror(out, mirror, `${plugin}.registry.mirrors."${mirror.name}"`);
}

function writeMirror(out: LineWriter, { name, path, endpoints, rewrites }: EffectiveMirror, table: string): void {
  out.fixed('');
  out.table(`[${table}]`, sourceOf(path));
  out.holds(name, 'table-name', path);
  const quoted = endpoints.map(({ text }) => quote(text)).join(', ');
  out.line(`  endpoint = [${quoted}]`, endpoints.length === 0 ? sourceOf(path) : sourcesOf(endpoints));
  for (const endpoint of endpoints) out.holds(endpoint.text, 'quoted', endpoint.path);
  if (rewrites !== null && rewrites.size > 0) {
    out.fixed('');
    writeRewrites(out, table, rewrites, path, ['']);
  }
  out.fixed('');
}

/** The credentials of each entry of `configs`, where its TLS settings are in certs.d. */
export function writeCredentials(out: LineWriter, { configs }: EffectiveRegistries, plugin: string): void {
  for (const config of configs.values()) {
    out.fixed('');
    writeAuthTable(out, config, plugin);
    out.fixed('');
  }
}

/** The credentials and TLS settings of each entry of `configs`. */
export function writeConfigs(out: LineWriter, { configs }: EffectiveRegistries, plugin: string): void {
  for (const config of configs.values()) {
    out.fixed('');
    writeAuthTable(out, config, plugin);
    out.fixed('');
    writeTlsTable(out, config, plugin);
    out.fixed('');
  }
}

function writeAuthTable(out: LineWriter, { name, auth, path }: EffectiveConfig, plugin: string): void {
  if (auth === null) return;
  out.fixed('');
  out.table(`[${plugin}.registry.configs."${name}".auth]`, sourceOf(path, 'auth'));
  out.holds(name, 'table-name', path);
  writeAuth(out, auth, path);
}

function writeTlsTable(out: LineWriter, { name, tls, path }: EffectiveConfig, plugin: string): void {
  if (tls === null) return;
  out.fixed('');
  out.table(`[${plugin}.registry.configs."${name}".tls]`, sourceOf(path, 'tls'));
  out.holds(name, 'table-name', path);
  writeTls(out, tls, path);
}
