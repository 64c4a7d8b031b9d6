import { expect, it } from 'vitest';
import { settingsSchema } from './schema.ts';
import { distance, unknownNames } from './unknown-names.ts';

it.each([
  ['PORTOLAN_PORBE_DENY', 'PORTOLAN_PROBE_DENY'],
  ['PORTOLAN_HOST', 'PORTOLAN_HOSTS'],
  ['PORTOLAN_LOGLEVEL', 'PORTOLAN_LOG_LEVEL'],
  ['PORTOLAN_SECRET', 'PORTOLAN_SECRET_KEY'],
  ['PORTOLAN_METRICS', 'PORTOLAN_METRICS_TOKEN'],
])('%s is no setting; %s is nearest', (name, nearest) => {
  expect(unknownNames({ [name]: 'x', PATH: '/bin' })).toEqual([{ name, nearest }]);
});

it('passes over settings, and what clusters and tests set', () => {
  const known = Object.fromEntries(Object.keys(settingsSchema.shape).map((name) => [name, '']));
  const others = { PORTOLAN_SERVICE_HOST: '', PORTOLAN_PORT: '', PORTOLAN_PORT_3000_TCP: '', PORTOLAN_TEST_PORT: '' };
  expect(unknownNames({ ...known, ...others, NODE_ENV: '' })).toEqual([]);
});

it('counts the letters that differ', () => {
  expect([distance('', 'abc'), distance('kitten', 'sitting'), distance('abc', 'abc')]).toEqual([3, 3, 0]);
});
