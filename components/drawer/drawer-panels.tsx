import type { ComponentType } from 'react';
import { later } from '@/components/gate/later.tsx';
import { ProblemsList } from '@/components/problems/problems-list.tsx';
import { ProblemsTabCount } from '@/components/problems/problems-tab-count.tsx';
import type { DrawerTab } from './drawer-store.ts';

const PlanPanel = later(async () => (await import('@/components/plan/plan-panel.tsx')).PlanPanel);
const EndpointsPanel = later(async () => (await import('@/components/probe/endpoints-panel.tsx')).EndpointsPanel);

type DrawerPanel = {
  readonly Panel: ComponentType;
  /** What stands beside the name in the tab. */
  readonly Count: ComponentType | null;
};

/** What each tab of the drawer shows. */
export const drawerPanels: Readonly<Record<DrawerTab, DrawerPanel>> = {
  problems: { Panel: ProblemsList, Count: ProblemsTabCount },
  plan: { Panel: PlanPanel, Count: null },
  endpoints: { Panel: EndpointsPanel, Count: null },
};
