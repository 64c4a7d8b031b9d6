import type { ModelPath } from '@/lib/registries/path.ts';

const framesToWait = 30;

/** What a control of the form carries as `data-path` to be found by its place in the model. */
export function pathAttribute(path: ModelPath): string {
  return JSON.stringify(path);
}

/** The place in the model that a control, or one around it, stands for. */
export function modelPathOf(element: Element | null): ModelPath | null {
  const path: unknown = JSON.parse(element?.closest<HTMLElement>('[data-path]')?.dataset.path ?? 'null');
  return Array.isArray(path) ? path.slice(0, modelDepth(path)) : null;
}

// Controls for a name, a replacement, a tool or what is not written yet are found by a last part that the model does not have.
function modelDepth(path: readonly unknown[]): number {
  const [, , part, place] = path;
  if (part === 'name' || part === 'tester' || part === 'wish') return 2;
  if (part === 'tls' && place === 'files') return 3;
  if (part === 'endpoint' && typeof place === 'string') return 3;
  return part === 'rewrite' ? 4 : path.length;
}

/** The control of a place in the model or, where there is none, of its neighbour before it, then of the nearest place around it. */
export function nearestControl(pane: HTMLElement, path: ModelPath): HTMLElement | null {
  const control = findControl(pane, path);
  const last = path.at(-1);
  if (control || last === undefined) return control;
  const around = path.slice(0, -1);
  const before = typeof last === 'number' && last > 0 ? nearestControl(pane, [...around, last - 1]) : null;
  return before ?? nearestControl(pane, around);
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
