'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { VirtualList } from '@/components/ui/virtual-list.tsx';
import { type JudgedRoute, type RouteGroup, routeGroups } from '@/lib/pull/index.ts';
import { usePlanView } from '../plan-view.ts';
import type { Planning } from '../planner/planning.ts';
import { useListRoutes } from '../planner/use-list-routes.ts';
import { ListBar } from './list-bar.tsx';
import { RouteRow } from './route-row.tsx';

type Row = { readonly group: RouteGroup; readonly count: number } | JudgedRoute;

const none: readonly string[] = [];

/** The routes of a list, each group under its count, the gravest first. */
export function RouteList({ planning, shown }: { planning: Planning; shown: string }) {
  const t = useTranslations('plan.view.list');
  const [list] = usePlanView((view) => view.list);
  const routes = useListRoutes(list?.images ?? none, planning);
  const rows = useMemo(() => rowsOf(routes ?? []), [routes]);
  return (
    <>
      <ListBar routes={routes} />
      <VirtualList
        label={t('routes')}
        items={rows}
        keyOf={keyOf}
        estimate={44}
        className="max-md:h-[32dvh] md:min-h-0 md:flex-1"
      >
        {(row) =>
          'image' in row ? (
            <RouteRow route={row} shown={row.image === shown} />
          ) : (
            <h3 className="px-3 pt-2 pb-0.5 text-sm font-semibold text-muted">
              {t(`group.${row.group}`, { count: row.count })}
            </h3>
          )
        }
      </VirtualList>
    </>
  );
}

function rowsOf(routes: readonly JudgedRoute[]): readonly Row[] {
  return routeGroups.flatMap((group): readonly Row[] => {
    const found = routes.filter((route) => route.group === group);
    return found.length === 0 ? [] : [{ group, count: found.length }, ...found];
  });
}

function keyOf(row: Row): string {
  return 'image' in row ? row.image : `group ${row.group}`;
}
