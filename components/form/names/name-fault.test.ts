import { describe, expect, it } from 'vitest';
import { blocksWriting, nameFault } from './name-fault.ts';

const taken = (name: string) => name === 'quay.io';

describe('the name of a mirror', () => {
  it.each([
    ['', 'empty'],
    ['quay.io', 'taken'],
    ['https://docker.io', 'scheme'],
    ['docker .io', 'space'],
    ['docker.io/library', 'path'],
    ['ghcr', 'organisation'],
    ['registry-1.docker.io', 'hub'],
  ])('%s: %s', (name, fault) => expect(nameFault('mirrors', name, taken)).toBe(fault));

  it.each(['docker.io', '*', 'localhost', 'registry:5000', '[::1]:5000', '10.0.0.1'])('%s is right', (name) => {
    expect(nameFault('mirrors', name, taken)).toBeNull();
  });
});

describe('the name of a registry', () => {
  it.each([
    ['*', 'wildcard'],
    ['https://harbor.lan', 'scheme'],
    ['harbor.lan/v2', 'path'],
  ])('%s: %s', (name, fault) => expect(nameFault('configs', name, taken)).toBe(fault));

  it.each(['harbor', 'registry-1.docker.io', 'harbor.lan:5000'])('%s is right', (name) => {
    expect(nameFault('configs', name, taken)).toBeNull();
  });
});

it('is written unless it is empty or another’s', () => {
  expect(blocksWriting('empty')).toBe(true);
  expect(blocksWriting('taken')).toBe(true);
  expect(blocksWriting('scheme')).toBe(false);
  expect(blocksWriting(null)).toBe(false);
});
