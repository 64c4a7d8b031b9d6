import type { Registries } from '../registries/model.ts';
import type { NodeFiles } from './node-files.ts';
import { type Rendering, render } from './rendering/render.ts';
import type { Target } from './target.ts';

/** Every file that the target writes from a model, byte for byte, with what K3s logs and leaves out. Never throws. */
export function renderNodeFiles(model: Registries, target: Target): NodeFiles {
  return render(model, target, null).nodeFiles;
}

/**
 * A `renderNodeFiles` for a model that changes little from call to call: it gives the same results, and a file that is as it was
 * in the call before is the same object.
 */
export function createRenderer(): (model: Registries, target: Target) => NodeFiles {
  let last: Rendering | null = null;
  return (model, target) => {
    last = render(model, target, last);
    return last.nodeFiles;
  };
}
