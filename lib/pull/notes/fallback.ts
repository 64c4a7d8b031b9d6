import { isLocalhost } from '../../go/index.ts';
import { mirrorName, type NoteFacts, type NoteRule } from './note-facts.ts';

/** The registry itself is still asked, though mirrors stand for it or the flag against that is set. */
export const fallbackActive: NoteRule = (facts) => {
  const { planned, image, target } = facts;
  const attempt = planned.findIndex(({ asked: { origin } }) => origin.kind !== 'endpoint');
  const last = planned[attempt];
  if (last === undefined || isLocalhost(image.registry)) return [];
  const { host } = last.attempt;
  const isFlagged = target.options.noDefaultEndpoint;
  const mirror = mirrorName(facts) ?? '';
  const values = { host, registry: image.registry, mirror, reason: isFlagged ? whyFlagIsIdle(facts, mirror) : '' };
  const common = { id: 'fallback-active', values, attempt, paths: last.asked.sources };
  if (isFlagged) return [{ ...common, words: 'fallback-despite-flag' }];
  return last.asked.origin.kind === 'registry-last' ? [{ ...common, words: 'fallback-active' }] : [];
};

function whyFlagIsIdle({ config, build, ignored, model, image, nodeFiles }: NoteFacts, mirror: string): string {
  if (!config.usesHostFiles) return 'inline';
  if (ignored !== null) return 'ignored';
  if (build === 'upstream') return 'upstream';
  if (model.configs?.has(image.registry)) return 'configs';
  const unwritten = nodeFiles.unwritten.find(({ host }) => host === mirror)?.reason;
  if (unwritten === 'no-valid-endpoints') return 'no_valid_endpoints';
  return unwritten === 'no-endpoints' ? 'no_endpoints' : 'no_mirror';
}
