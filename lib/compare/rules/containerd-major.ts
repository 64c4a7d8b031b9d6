import { nodePaths } from '../../node-files/index.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

/** containerd 1 and 2 tell another error where several hosts were asked in vain. */
export const containerdMajor: NoteRule = ({ from, to, asked }) => {
  if (from.containerdMajor === to.containerdMajor) return [];
  const several = asked.filter((pair) => pair.to.length > 1);
  if (several.length === 0) return [];
  const values = {
    step: to.containerdMajor > from.containerdMajor ? 'up' : 'down',
    before: from.target.containerd,
    after: to.target.containerd,
    log: `${nodePaths[to.target.program].containerd}/containerd.log`,
    ...listed(several.map(({ name }) => name)),
  };
  return [{ id: 'containerd-major', severity: 'info', values, paths: several.map(({ path }) => path) }];
};
