import 'server-only';
import { readNode } from '../../api/index.ts';
import { loadRegexp } from '../../go/regexp/index.ts';
import { describeTarget } from './describe-target.ts';
import { nodeProblem } from './node-problem.ts';
import { json, postRoute } from './post-route.ts';
import { mostBytes, renderQuestion } from './questions.ts';

/** `POST /api/v1/render`: the files that a target writes from a document. */
export const answerRender = postRoute(renderQuestion, mostBytes, async ({ question, locale }) => {
  const node = readNode(question, await loadRegexp());
  if (!node.ok) return nodeProblem(node.error, locale);
  const { files, log } = node.setting.nodeFiles;
  return json({
    target: describeTarget(node),
    files: Object.fromEntries([...files.values()].map(({ path, text }) => [path, text])),
    log: log.map(({ text }) => text),
  });
});
