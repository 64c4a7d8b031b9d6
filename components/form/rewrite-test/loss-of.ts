import { hostsFilePathOf, type Program, type TomlConsequence, type TomlFault } from '@/lib/node-files/index.ts';

export type Loss = Exclude<TomlConsequence, 'value-changed'>;

const fromTheWorst: readonly Loss[] = ['k3s-refuses-to-start', 'containerd-refuses-to-start', 'file-ignored'];

/** What keeps containerd from reading the rewrites of a mirror, whatever in the files brings it about; null where it reads them. */
export function lossOf(mirror: string, program: Program, faults: readonly TomlFault[]): Loss | null {
  if (faults.length === 0) return null;
  const path = hostsFilePathOf(mirror, program);
  const reaches = ({ file, consequence }: TomlFault) => consequence !== 'file-ignored' || file === path;
  const consequences = new Set(faults.filter(reaches).map(({ consequence }) => consequence));
  return fromTheWorst.find((loss) => consequences.has(loss)) ?? null;
}
