import 'server-only';
import { problem } from '../request/problem.ts';

export function refusal(judgement: 'unknown' | 'forbidden'): Response {
  if (judgement === 'forbidden') {
    return problem(403, 'Not allowed', 'The account or token that asks may not do this.');
  }
  const answer = problem(401, 'Not signed in', 'This takes an account: sign in, or send a token of this server.');
  answer.headers.set('WWW-Authenticate', 'Bearer');
  return answer;
}
