import { saveFile } from '@/components/download/save-file.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { doneInSlices } from '@/components/slices/done-in-slices.ts';
import { formatCsv } from '@/lib/formats/csv/index.ts';
import { loadRegexp } from '@/lib/go/regexp/index.ts';
import { type JudgedRoute, routeTable } from '@/lib/pull/index.ts';
import { part, type Steps } from '@/lib/steps/index.ts';
import { planViewOf } from '../plan-view.ts';
import { judgingList } from '../planner/judging-list.ts';
import { planningOf } from '../planner/planning.ts';

export function saveRoutes(routes: readonly JudgedRoute[]): void {
  saveFile('pull-plans.csv', formatCsv(routeTable(routes)), 'text/csv;charset=utf-8');
}

/** Plans the list that was pasted for the document as it stands, and saves what comes of it. */
export async function saveList(editor: EditorStore): Promise<void> {
  const compile = await loadRegexp();
  const view = planViewOf(editor).getState();
  const images = view.list?.images ?? [];
  function* planned(): Steps<readonly JudgedRoute[]> {
    const planning = yield* part(planningOf(editor.getState(), view, compile), 0, 0.5);
    return yield* part(judgingList(images, planning), 0.5, 1);
  }
  const routes = await doneInSlices(planned(), new AbortController().signal, 'user-visible');
  if (routes !== null) saveRoutes(routes);
}
