import type { ModelPath } from '../../registries/path.ts';
import type { PartGroup } from './part-groups.ts';

/** An entry of which it is sought what lines come of its parts. */
export class SoughtEntry {
  private readonly path: ModelPath;
  private readonly groups: readonly PartGroup[];
  private isUsed = false;

  constructor(path: ModelPath, groups: readonly PartGroup[]) {
    this.path = path;
    this.groups = groups;
  }

  /** Notes that a line comes of the entry, of a group or of a part of it. */
  found(path: ModelPath): void {
    this.isUsed = true;
    const group = this.groups.find(({ key }) => key === path[2]);
    if (group === undefined) return;
    if (path.length === 3) group.left.length = 0;
    const [, , , step] = path;
    const at = step === undefined ? -1 : group.left.indexOf(step);
    if (at >= 0) group.left.splice(at, 1);
  }

  get isAllUsed(): boolean {
    return this.groups.every(({ left }) => left.length === 0);
  }

  /** The entry, or a group of it, where nothing of that is used; endpoints are told one by one. */
  get idle(): readonly ModelPath[] {
    if (!this.isUsed) return [this.path];
    return this.groups.flatMap(({ key, count, left }): readonly ModelPath[] => {
      const path = [...this.path, key];
      if (left.length > 0 && left.length === count && key !== 'endpoint') return [path];
      return left.map((step) => [...path, step]);
    });
  }
}
