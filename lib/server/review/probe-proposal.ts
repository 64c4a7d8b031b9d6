import 'server-only';
import { preferredLocale } from '../../../messages/locale.ts';
import { readDocument } from '../../document/index.ts';
import { endpointsOf } from '../../dossier/index.ts';
import type { ProfileContent } from '../../profile/content.ts';
import { systemProbing } from '../api/probes.ts';
import { refused } from '../api/profiles/answers.ts';
import { memberAsks } from '../api/profiles/member-route.ts';
import { mostQuestionBytes, testQuestion } from '../api/profiles/questions.ts';
import type { ProbesQuestion } from '../api/questions.ts';
import { proposalContent } from './proposal-content.ts';

/** Tests all endpoints of a proposal with what it holds, of which whoever asks sees nothing but what came of it. */
export const probeProposalRoute = memberAsks(
  testQuestion,
  mostQuestionBytes,
  async ({ office, at, request, question }) => {
    const found = await proposalContent(office, at);
    if (found === null) return refused({ why: 'unknown' });
    if (found.row.version !== question.version) return refused({ why: 'outdated-version' });
    const locale = preferredLocale(request.headers.get('accept-language') ?? '');
    return systemProbing()({ question: questionOf(found.content), locale, signal: request.signal });
  },
);

/** Each test is named by its place among all. */
function questionOf({ document, target, tlsFiles }: ProfileContent): ProbesQuestion {
  const { program, options, ...which } = target;
  const endpoints = endpointsOf(readDocument(document).model);
  return {
    registriesYaml: document,
    ...which,
    options: { program, ...options },
    build: 'k3s',
    tlsFiles: Object.fromEntries(tlsFiles.map(({ path, text }) => [path, text])),
    endpoints: endpoints.map((endpoint, index) => ({ id: String(index), ...endpoint })),
  };
}
