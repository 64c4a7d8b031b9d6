import { describe, expect, it } from 'vitest';
import type { NodeFile, NodeFiles } from '@/lib/node-files/index.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import { fileAt, linesFrom, mainSource } from './file-at.ts';

const endpoint = ['mirrors', 'a.test', 'endpoint', 0];
const rewrite = ['mirrors', 'a.test', 'rewrite', '^x$'];
const password = ['configs', 'b.test', 'auth', 'password'];

function file(path: string, ...sources: readonly (readonly ModelPath[])[]): NodeFile {
  return { path, text: sources.map(() => '\n').join(''), sources };
}

const config = file('config.toml', [], [password]);
const hosts = file('certs.d/a.test/hosts.toml', [], [endpoint], [endpoint, password], [rewrite]);
const nodeFiles: NodeFiles = {
  files: new Map([config, hosts].map((each) => [each.path, each])),
  log: [],
  unwritten: [],
  faults: [],
};

describe('the lines of a part of the model', () => {
  it('are those of all that it holds', () => {
    expect(linesFrom(hosts, ['mirrors', 'a.test'])).toEqual([1, 2, 3]);
    expect(linesFrom(hosts, endpoint)).toEqual([1, 2]);
    expect(linesFrom(hosts, ['mirrors', 'a.test', 'endpoint', 1])).toEqual([]);
  });
});

describe('the file to show for a part of the model', () => {
  it('is the one on the page where the part is there', () => {
    expect(fileAt(nodeFiles, password, hosts.path)).toBe(hosts.path);
  });

  it('is else the first in which it is', () => {
    expect(fileAt(nodeFiles, password, 'gone')).toBe('config.toml');
    expect(fileAt(nodeFiles, rewrite, 'config.toml')).toBe(hosts.path);
    expect(fileAt(nodeFiles, ['mirrors', 'c.test'], 'config.toml')).toBeNull();
  });
});

it('takes the most exact source of a line', () => {
  expect(mainSource([['mirrors'], endpoint])).toEqual(endpoint);
  expect(mainSource([])).toBeNull();
});
