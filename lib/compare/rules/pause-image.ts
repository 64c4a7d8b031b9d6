import { listed } from '../facts/listed.ts';
import { registryItself } from '../facts/registry-itself.ts';
import type { NoteRule } from '../note.ts';

/** Every pod needs the pause image, which other releases take in another version. */
export const pauseImage: NoteRule = ({ from, to }) => {
  const { pauseImage: before } = from.target;
  const { pauseImage: after } = to.target;
  if (before === after) return [];
  const plan = to.plan(`docker.io/rancher/mirrored-pause:${after}`);
  const attempts = plan.kind === 'attempts' ? plan.attempts : [];
  const endpoints = attempts.filter(({ why }) => why.id === 'mirror-endpoint' || why.id.startsWith('wildcard-'));
  const route = endpoints.length === 0 ? 'direct' : registryItself(attempts) === null ? 'only' : 'first';
  const values = { before, after, route, ...listed(endpoints.map(({ host }) => host)) };
  const paths = endpoints.flatMap(({ sources }) => sources);
  return [{ id: 'pause-image', severity: route === 'only' ? 'warning' : 'info', values, paths }];
};
