import type { CompileRegexp } from '../go/regexp/index.ts';
import type { NodeFiles, Target } from '../node-files/index.ts';
import type { Config, Mirror, Registries } from '../registries/model.ts';
import { part, type Steps } from '../steps/index.ts';
import { type MirrorFact, mirrorFacts } from './facts/mirrors.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules.ts';
import { isSameSetting, type Setting, settingOf } from './setting.ts';

/** What the rule at a place among the rules has found. */
export type Judged = { readonly rule: number; readonly finding: Finding };

export type JudgedEntries = {
  readonly setting: Setting;
  readonly mirrors: readonly MirrorFact[];
  readonly factOf: (mirror: string) => MirrorFact | undefined;
  readonly judged: readonly Judged[];
};

type ConfigFact = { readonly name: string; readonly config: Config };
type Known<Fact> = Map<string, { readonly fact: Fact; readonly judged: readonly Judged[] }>;
type Kept = { readonly setting: Setting; readonly mirrors: Known<MirrorFact>; readonly configs: Known<ConfigFact> };

/**
 * Judges each entry of a document by nothing but it, step by step. What is told of an entry is kept until the entry changes, or what
 * all are judged by. Of two judgings with one judge the one before is given up.
 */
export function createEntryJudge(): (
  model: Registries,
  nodeFiles: NodeFiles,
  target: Target,
  compile: CompileRegexp | null,
) => Steps<JudgedEntries> {
  let kept: Kept | null = null;
  return function* (model, nodeFiles, target, compile) {
    const setting = settingOf(model, nodeFiles, target, compile);
    if (kept === null || !isSameSetting(kept.setting, setting)) {
      kept = { setting, mirrors: new Map(), configs: new Map() };
    }
    const { mirrors, configs } = kept;
    const factOf = mirrorFacts(model, nodeFiles, setting);
    yield* part(
      judging(model.mirrors, factOf, (fact) => judgeMirror(fact, setting), mirrors),
      0,
      0.8,
    );
    yield* part(
      judging(model.configs, configFact, (fact) => judgeConfig(fact, setting), configs),
      0.8,
      1,
    );
    return { setting, factOf: (name) => mirrors.get(name)?.fact, ...together(model, kept) };
  };
}

function configFact(name: string, config: Config, before: ConfigFact | undefined): ConfigFact {
  return before?.config === config ? before : { name, config };
}

// Listed once: most rules are about neither, and ten thousand entries are judged.
const mirrorRules = rules.flatMap(({ ofMirror }, rule) => (ofMirror ? [{ rule, ofMirror }] : []));
const configRules = rules.flatMap(({ ofConfig }, rule) => (ofConfig ? [{ rule, ofConfig }] : []));

function* judgeMirror(fact: MirrorFact, setting: Setting): Generator<Judged> {
  for (const { rule, ofMirror } of mirrorRules) for (const finding of ofMirror(fact, setting)) yield { rule, finding };
}

function* judgeConfig({ name, config }: ConfigFact, setting: Setting): Generator<Judged> {
  for (const { rule, ofConfig } of configRules)
    for (const finding of ofConfig(name, config, setting)) yield { rule, finding };
}

/** How many entries are looked at in one step. */
const atOnce = 100;
const nothing: readonly Judged[] = [];

function* judging<Entry extends Mirror | Config, Fact extends { readonly name: string }>(
  entries: ReadonlyMap<string, Entry> | null,
  factOf: (name: string, entry: Entry, before: Fact | undefined) => Fact,
  judge: (fact: Fact) => Generator<Judged>,
  known: Known<Fact>,
): Steps<void> {
  const names = [...(entries?.keys() ?? [])];
  for (let from = 0; from < names.length; from += atOnce) {
    for (const fact of changed(names.slice(from, from + atOnce))) {
      const judged: Judged[] = [];
      for (const each of judge(fact)) {
        judged.push(each);
        yield from / names.length;
      }
      known.set(fact.name, { fact, judged: judged.length === 0 ? nothing : judged });
    }
    yield from / names.length;
  }
  if (known.size > names.length) for (const name of known.keys()) if (!entries?.has(name)) known.delete(name);

  function changed(some: readonly string[]): readonly Fact[] {
    const facts: Fact[] = [];
    for (const name of some) {
      const entry = entries?.get(name);
      if (entry === undefined) continue;
      const before = known.get(name)?.fact;
      const fact = factOf(name, entry, before);
      if (fact !== before) facts.push(fact);
    }
    return facts;
  }
}

/** The facts and what is told, in the order of the model. */
function together(
  model: Registries,
  known: Pick<Kept, 'mirrors' | 'configs'>,
): Pick<JudgedEntries, 'mirrors' | 'judged'> {
  const mirrors: MirrorFact[] = [];
  const judged: Judged[] = [];
  model.mirrors?.forEach((_, name) => {
    const of = known.mirrors.get(name);
    if (of === undefined) return;
    mirrors.push(of.fact);
    for (const each of of.judged) judged.push(each);
  });
  model.configs?.forEach((_, name) => {
    for (const each of known.configs.get(name)?.judged ?? nothing) judged.push(each);
  });
  return { mirrors, judged };
}
