import type { Registries } from '../registries/model.ts';
import { finish, type Steps } from '../steps/index.ts';
import { Makings } from './hosts-toml/makings.ts';
import type { NodeFiles } from './node-files.ts';
import { type Rendering, render } from './rendering/render.ts';
import type { Target } from './target.ts';

/** Every file that the target writes from a model, byte for byte, with what K3s logs and leaves out. Never throws. */
export function renderNodeFiles(model: Registries, target: Target): NodeFiles {
  return finish(render(model, target, null, null)).nodeFiles;
}

export type Renderer = {
  readonly render: (model: Registries, target: Target) => NodeFiles;
  /** The same step by step, for a long document; `render` of the same then has it at once. */
  readonly rendering: (model: Registries, target: Target) => Steps<NodeFiles>;
  /** Another renderer, which has the last call of this one at hand as if it were its own. */
  readonly fork: () => Renderer;
};

/**
 * A `renderNodeFiles` for a model that changes little from call to call: it gives the same results, and a file that is as it was
 * in the call before is the same object.
 */
export function createRenderer(): Renderer {
  return rendererAfter(null);
}

function rendererAfter(first: Rendering | null): Renderer {
  let last = first;
  function* rendering(model: Registries, target: Target): Steps<NodeFiles> {
    const next: Rendering = yield* render(model, target, last, new Makings());
    last = next;
    return next.nodeFiles;
  }
  return {
    render: (model, target) => finish(rendering(model, target)),
    rendering,
    fork: () => rendererAfter(last && { ...last, makings: last.makings?.copy() ?? null }),
  };
}
