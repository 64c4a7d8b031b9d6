import type { Target } from '../node-files/index.ts';
import type { Change } from './change.ts';
import { change } from './shown.ts';

/** What differs in the program, release and options that the files are written for. */
export function targetChanges(before: Target, after: Target): readonly Change[] {
  const told = (id: Change['id'], from: string, to: string, option = ''): Change[] =>
    from === to ? [] : [change(id, null, { from, to, ...(option === '' ? {} : { option }) })];
  const release = told('release', releaseOf(before), releaseOf(after));
  const options = (['noDefaultEndpoint', 'embedded', 'snapshotter', 'selinux'] as const).flatMap((option) =>
    told('option', written(before.options[option]), written(after.options[option]), option),
  );
  return [
    ...told('program', before.program, after.program),
    ...(release.length > 0 ? release : told('release', before.line, after.line)),
    ...told('containerd', before.containerd, after.containerd),
    ...told('pause-image', before.pauseImage, after.pauseImage),
    ...options,
  ];
}

function releaseOf({ release, line }: Target): string {
  return release ?? line;
}

function written(value: string | boolean): string {
  if (typeof value === 'string') return value;
  return value ? 'on' : 'off';
}
