import { expect, it } from 'vitest';
import { begun, stopped, type TestResult, type ToldVerdict } from '@/lib/probe/test-result.ts';
import { mostAttached, probeResults } from '@/lib/profile/answers.ts';
import { resultsToAttach } from './results-to-attach.ts';

const at = '2026-01-02T03:04:05.000Z';
const verdict = (id: ToldVerdict['id'], severity: ToldVerdict['severity']): ToldVerdict => ({
  id,
  severity,
  values: {},
  log: null,
  says: 'What https://robot:hunter2@harbor.lan is.'.repeat(100),
  todo: null,
});
const works: TestResult = { ...begun, state: 'works', verdict: verdict('api', 'ok'), ms: 3 };
const fails: TestResult = { ...begun, state: 'fails', verdict: verdict('connection-refused', 'failure'), ms: 3 };
const refused: TestResult = { ...begun, state: 'fails', verdict: verdict('address-refused', 'failure'), ms: 3 };

it('keeps what came to an end, with the words of its verdict and without logins', () => {
  const tests = [
    { host: 'https://robot:hunter2@harbor.lan', result: works },
    { host: 'docker.io', result: fails },
    { host: 'https://running.lan', result: begun },
    { host: 'https://stopped.lan', result: stopped(begun) },
    { host: 'https://not-for-this-server.lan', result: refused },
  ];
  const kept = resultsToAttach(at, tests);
  expect(JSON.stringify(kept)).not.toContain('hunter2');
  expect(kept?.tests.map(({ host, state, verdict }) => [host, state, verdict])).toEqual([
    [expect.stringContaining('harbor.lan'), 'works', 'api'],
    ['docker.io', 'fails', 'connection-refused'],
  ]);
});

it('is nothing where no test came to an end', () => {
  expect(resultsToAttach(at, [{ host: 'docker.io', result: begun }])).toBeNull();
});

it('keeps no more than the server takes, and of those every failure', () => {
  const tests = Array.from({ length: mostAttached + 5 }, (_, index) => ({
    host: `https://${index}.lan`,
    result: index >= mostAttached ? fails : works,
  }));
  const kept = probeResults.parse(resultsToAttach(at, tests));
  expect(kept.tests.filter(({ state }) => state === 'fails')).toHaveLength(5);
});
