import { isLocalhost } from '../../go/index.ts';
import type { NoteFacts, NoteRule } from './note-facts.ts';

/** The registry itself is still asked, though mirrors stand for it or the flag against that is set. */
export const fallbackActive: NoteRule = (facts) => {
  const { planned, image, target } = facts;
  const attempt = planned.findIndex(({ asked: { origin } }) => origin.kind !== 'endpoint');
  const last = planned[attempt];
  if (last === undefined || isLocalhost(image.registry)) return [];
  const { host } = last.attempt;
  const isFlagged = target.options.noDefaultEndpoint;
  const values = { host, registry: image.registry, reason: isFlagged ? whyFlagIsIdle(facts) : '' };
  const common = { id: 'fallback-active', values, attempt, paths: last.asked.sources };
  if (isFlagged) return [{ ...common, words: 'fallback-despite-flag' }];
  return last.asked.origin.kind === 'registry-last' ? [{ ...common, words: 'fallback-active' }] : [];
};

function whyFlagIsIdle({ config, build, ignored, model, image }: NoteFacts): string {
  if (!config.usesHostFiles) return 'inline';
  if (ignored !== null) return 'ignored';
  if (build === 'upstream') return 'upstream';
  return model.configs?.has(image.registry) ? 'configs' : 'no_mirror';
}
