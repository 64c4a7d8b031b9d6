import { parseUrl } from '../../go/index.ts';
import { type ImportNote, note } from './import-note.ts';

/** What is to be told of an endpoint in config.toml that Go cannot read, with which containerd fails all pulls of its mirror. */
export function refusedInline(name: string, endpoint: string): readonly ImportNote[] {
  return told(endpoint, endpoint.includes('://') ? endpoint : `dummy://${endpoint}`, { name, form: 'inline' });
}

/** What is to be told of a host in hosts.toml that Go cannot read, for which containerd ignores the file. */
export function refusedHost(name: string, url: string): readonly ImportNote[] {
  return told(url, url.startsWith('http') ? url : `https://${url}`, { name, form: 'hosts' });
}

function told(endpoint: string, url: string, values: ImportNote['values']): readonly ImportNote[] {
  return parseUrl(url).ok ? [] : [note('endpoint-refused', { ...values, endpoint })];
}
