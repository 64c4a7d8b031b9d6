import type { Steps } from '../../steps/index.ts';
import type { Pass } from '../../steps/passes.ts';
import { registries } from '../decode/registries-shape.ts';
import type { AnyShape } from '../decode/shape.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { mayShare } from '../secrets/may-share.ts';
import type { YamlNode, YamlPair } from '../yaml/node.ts';
import { originOf } from '../yaml/shifted.ts';
import { commentInValue } from './comment-in-value.ts';
import { deprecatedAuths } from './deprecated-auths.ts';
import { duplicateKey } from './duplicate-key/duplicate-key.ts';
import { lostInMerge } from './duplicate-key/lost-in-merge.ts';
import { mergeOverrides } from './merge-overrides.ts';
import { nullAsText } from './null-as-text.ts';
import { numberAsPassword } from './number-as-password.ts';
import { type FieldRule, nothing, type RuleInput, type SiteRule } from './rule.ts';
import { below, type Site, type Start, siteAt, sitesOf } from './site.ts';
import { textFields } from './text-fields.ts';
import { trailingNewline } from './trailing-newline.ts';
import { authToken } from './unknown-key/auth-token.ts';
import { unknownKey } from './unknown-key/unknown-key.ts';

const siteRules: readonly SiteRule[] = [
  unknownKey,
  authToken,
  duplicateKey,
  lostInMerge,
  mergeOverrides,
  deprecatedAuths,
];
const fieldRules: readonly FieldRule[] = [numberAsPassword, nullAsText, trailingNewline, commentInValue];

/** The entries of which nothing is to be told, with what they are read into. */
export type CleanEntries = Pass<YamlPair, AnyShape>;

/**
 * What the rules tell of the maps of a tree. Where nothing is shared, an entry is judged by nothing but its own text: one of which
 * there was nothing to tell is passed over for as long as no edit touches it.
 */
export function* judging(root: YamlNode | null, input: RuleInput, clean: CleanEntries): Steps<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  if (root === null) return found;
  const start = { node: root, shape: registries, path: [] };
  const top = mayShare(input.text) ? null : siteAt(start);
  if (top === null) {
    yield* judgeBelow(start, input, found);
    return found;
  }
  yield* judgeSite(top, input, found);
  for (const entry of top.entries)
    for (const section of below(top, entry)) yield* judgeSection(section, input, clean, found);
  clean.end();
  return found;
}

function* judgeSection(start: Start, input: RuleInput, clean: CleanEntries, found: Diagnostic[]): Steps<void> {
  const section = siteAt(start);
  if (section === null) return;
  yield* judgeSite(section, input, found);
  for (let from = 0; from < section.entries.length; from += atOnce) {
    for (const entry of section.entries.slice(from, from + atOnce)) {
      const { origin } = originOf(entry.pair);
      if (entry.shape === null || clean.known(origin) === entry.shape) continue;
      const before = found.length;
      for (const inner of below(section, entry)) yield* judgeBelow(inner, input, found);
      if (found.length === before) clean.keep(origin, entry.shape);
    }
    yield from / section.entries.length;
  }
}

/** How many entries are looked at in one step. */
const atOnce = 50;

function* judgeBelow(start: Start, input: RuleInput, found: Diagnostic[]): Steps<void> {
  for (const site of sitesOf(start)) yield* judgeSite(site, input, found);
}

/** A map may have thousands of keys, a list thousands of texts, and something to tell of each. */
function* judgeSite(site: Site, input: RuleInput, found: Diagnostic[]): Steps<void> {
  const done = site.node.range.from / input.text.length;
  yield done;
  for (const rule of siteRules) {
    const told = rule(site, input);
    if (told === nothing) continue;
    for (const diagnostic of told) {
      found.push(diagnostic);
      yield done;
    }
  }
  for (const field of textFields(site)) {
    for (const rule of fieldRules) {
      const diagnostic = rule(field, input.text);
      if (diagnostic === null) continue;
      found.push(diagnostic);
      yield done;
    }
  }
}
