import type { ModelPath } from '@/lib/registries/path.ts';

const framesToWait = 30;

/** What a control of the form carries as `data-path` to be found by its place in the model. */
export function pathAttribute(path: ModelPath): string {
  return JSON.stringify(path);
}

/** The place in the model that a control, or one around it, stands for. */
export function modelPathOf(element: Element): ModelPath | null {
  const path: unknown = JSON.parse(element.closest<HTMLElement>('[data-path]')?.dataset.path ?? 'null');
  return Array.isArray(path) ? path.slice(0, modelDepth(path)) : null;
}

// Controls for a name, a replacement or what is not written yet are found by a last part that the model does not have.
function modelDepth(path: readonly unknown[]): number {
  const [, , part, place] = path;
  if (part === 'name') return 2;
  if (part === 'endpoint' && typeof place === 'string') return 3;
  return part === 'rewrite' ? 4 : path.length;
}

/** The control of a place in the model or, where there is none, of the nearest place around it. */
export function nearestControl(pane: HTMLElement, path: ModelPath): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const control = findControl(pane, path.slice(0, length));
    if (control) return control;
  }
  return null;
}

/** Acts once the row of a place is on the page: at once if it is, else in one of the next frames, in the end without it. */
export function whenRowIsThere(pane: HTMLElement, path: ModelPath, act: () => void): () => void {
  let frame = 0;
  let left = framesToWait;
  const attempt = () => {
    left -= 1;
    if (left === 0 || findControl(pane, path.slice(0, 2))) act();
    else frame = requestAnimationFrame(attempt);
  };
  attempt();
  return () => cancelAnimationFrame(frame);
}

function findControl(pane: HTMLElement, path: ModelPath): HTMLElement | null {
  return pane.querySelector<HTMLElement>(`[data-path="${CSS.escape(pathAttribute(path))}"]`);
}
