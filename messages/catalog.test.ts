import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { catalog } from './catalog.ts';

type Tree = { readonly [key: string]: Tree | string };

function flatten(tree: Tree, prefix = ''): ReadonlyMap<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : [...flatten(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

function argumentsOf(message: string): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const part of node) visit(part);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    if ('value' in node && 'type' in node && node.type !== 0 && typeof node.value === 'string') found.add(node.value);
    for (const part of Object.values(node)) visit(part);
  };
  visit(new IntlMessageFormat(message, 'en').getAst());
  return [...found].sort();
}

/** The texts of a message that are the same for K3s and RKE2. */
function textsForBoth(message: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const part of node) visit(part);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    if ('type' in node && 'value' in node) {
      if (node.type === 0) texts.push(String(node.value));
      if (node.type !== 0 && node.value === 'program') return;
    }
    for (const part of Object.values(node)) visit(part);
  };
  visit(new IntlMessageFormat(message, 'en').getAst());
  return texts;
}

const english = flatten(catalog.en);
const chinese = flatten(catalog['zh-CN']);

describe('what is told of a node', () => {
  const told = /^(?:problems|fixes|changes|download|editors|form|plan|preview|unused)\.|^cli\.line-too-long/;
  const texts = [...english, ...chinese].filter(([key]) => told.test(key));

  it.each(texts)('%s names the program of the node, or both', (_key, text) => {
    const named = textsForBoth(text).map((each) => each.replaceAll(/K3s (?:and|or|和|或) RKE2/g, ''));
    expect(named.filter((each) => /K3s|RKE2/.test(each))).toEqual([]);
  });
});

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english.keys()])('%s takes the same values in both', (key) => {
    expect(argumentsOf(chinese.get(key) ?? '')).toEqual(argumentsOf(english.get(key) ?? ''));
  });

  it.each([...chinese])('%s ends its Chinese sentences in full width', (_key, text) => {
    expect(text).not.toMatch(/\p{Script=Han}[,;:!?]|\p{Script=Han}\.(\s|$)/u);
  });

  it.each([...chinese])('%s is more than the mark between two names, which listIn knows', (_key, text) => {
    expect(text.trim()).not.toBe('、');
  });

  it.each([...english, ...chinese])('%s does not shout', (_key, text) => {
    expect(text).not.toMatch(/[!！]/);
  });
});
