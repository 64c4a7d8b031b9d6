import { describe, expect, it } from 'vitest';
import type { ChosenFiles } from '@/components/tls/chosen-files.ts';
import { readDocument } from '@/lib/document/index.ts';
import type { TlsFile } from '@/lib/tls/index.ts';
import { chosenFrom, tlsContent } from './tls-content.ts';

const kept = [
  { path: '/etc/ca.crt', text: 'the authority' },
  { path: '/etc/tls.key', text: 'the key' },
  { path: '/etc/unnamed', text: 'of nobody' },
];
const yaml = (ca: string) => `configs:
  a.test:
    tls: {ca_file: ${ca}, key_file: /etc/tls.key}
`;
const modelOf = (text: string) => readDocument(text).model;
const model = modelOf(yaml('/etc/ca.crt'));
const named = new Set(['/etc/ca.crt', '/etc/tls.key']);
const none = { chosen: new Map(), shown: new Map(), touched: new Set<string>(), named };
const bytes = (text: string) => new TextEncoder().encode(text);

function chosen(files: readonly TlsFile[], nodeFiles: Partial<Record<'ca_file' | 'key_file', string>>): ChosenFiles {
  const its = Object.fromEntries(Object.entries(nodeFiles).map(([field, text]) => [field, bytes(text)]));
  const reading = { nodeFiles: its } as unknown as NonNullable<ChosenFiles['reading']>;
  return { files, reading, state: 'read' };
}

describe('the TLS files of a draft', () => {
  it('are shown as if they had been chosen, but for those that were left out', () => {
    const files = chosenFrom(model, [...kept.slice(0, 1), { path: '/etc/tls.key', text: '••••••' }]);
    expect([...files]).toMatchObject([
      ['a.test', [{ name: 'ca.crt', field: 'ca_file', bytes: bytes('the authority') }]],
    ]);
  });

  it('stay byte for byte where nobody touches them', () => {
    const files = chosenFrom(model, kept).get('a.test') ?? [];
    const shown = new Map([['a.test', files]]);
    const read = new Map([['a.test', chosen(files, { ca_file: 'written anew', key_file: 'written anew' })]]);
    expect(tlsContent(kept, { ...none, model })).toEqual(kept);
    expect(tlsContent(kept, { ...none, model, chosen: read, shown })).toEqual(kept);
  });

  it('go along where the document names another place for them', () => {
    const files = chosenFrom(model, kept).get('a.test') ?? [];
    const shown = new Map([['a.test', files]]);
    const read = new Map([['a.test', chosen(files, { ca_file: 'the authority', key_file: 'the key' })]]);
    expect(tlsContent(kept, { ...none, model: modelOf(yaml('/etc/other.crt')), chosen: read, shown })).toEqual([
      kept[1],
      kept[2],
      { path: '/etc/other.crt', text: 'the authority' },
    ]);
  });

  it('are those that were chosen in their place, and none where they were taken away', () => {
    const files = [{ name: 'new.crt', bytes: bytes('x'), field: null, password: null }];
    const touched = new Set(['a.test']);
    const read = new Map([['a.test', chosen(files, { ca_file: 'a new one' })]]);
    const page = { ...none, model, touched };
    expect(tlsContent(kept, { ...page, chosen: read })).toEqual([{ path: '/etc/ca.crt', text: 'a new one' }, kept[2]]);
    expect(tlsContent(kept, page)).toEqual([kept[2]]);
  });

  it('go with the name that named them, and no path is taken that the server would refuse', () => {
    expect(tlsContent(kept, { ...none, model: modelOf('mirrors: {}\n') })).toEqual([kept[2]]);
    const files = [{ name: 'new.crt', bytes: bytes('x'), field: null, password: null }];
    const read = new Map([['a.test', chosen(files, { ca_file: 'x' })]]);
    const odd = modelOf('configs: {a.test: {tls: {ca_file: relative/../ca.crt}}}\n');
    expect(tlsContent([], { ...none, model: odd, chosen: read, touched: new Set(['a.test']) })).toEqual([]);
  });
});
