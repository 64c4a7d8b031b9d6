'use client';

import { Tabs } from '@base-ui/react/tabs';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { PaneBoundary } from '@/components/editor/pane-boundary.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { DrawerHandle } from './drawer-handle.tsx';
import { drawerPanels } from './drawer-panels.tsx';
import { closeDrawer, type DrawerTab, drawer, drawerId, drawerTabs, openDrawer } from './drawer-store.ts';

/** What is told about the document, below the panes; not there while it is closed. */
export function Drawer() {
  const shown = useStore(drawer, (state) => state.shown);
  return shown === null ? null : <OpenDrawer shown={shown} />;
}

function OpenDrawer({ shown }: { shown: DrawerTab }) {
  const t = useTranslations('drawer');
  const height = useStore(drawer, ({ heights }) => heights[shown]);
  const frame = useFocusInside(shown);
  return (
    <section
      ref={frame}
      id={drawerId}
      tabIndex={-1}
      aria-label={t(`tabs.${shown}`)}
      className="relative flex max-h-[min(70dvh,100dvh-12rem)] min-h-0 flex-col border-t border-line bg-surface outline-none"
      style={{ height }}
      onKeyDown={({ key, target, currentTarget }) => {
        // What opens over the page from here closes itself.
        if (key === 'Escape' && target instanceof Node && currentTarget.contains(target)) closeDrawer();
      }}
    >
      <DrawerHandle tab={shown} />
      <Tabs.Root
        value={shown}
        onValueChange={openDrawer}
        className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)]"
      >
        <div className="flex min-h-9 items-stretch gap-1 border-b border-line bg-canvas pr-1.5 pl-1">
          <Tabs.List aria-label={t('label')} className="flex min-w-0 flex-1">
            {drawerTabs.map((tab) => (
              <DrawerTabButton key={tab} tab={tab} />
            ))}
          </Tabs.List>
          <IconButton
            label={t('close')}
            icon={<X aria-hidden className="size-4" />}
            className="self-center"
            onClick={closeDrawer}
          />
        </div>
        {drawerTabs.map((tab) => {
          const { Panel } = drawerPanels[tab];
          return (
            <Tabs.Panel
              key={tab}
              value={tab}
              data-tab={tab}
              tabIndex={-1}
              className="flex min-h-0 flex-col outline-none"
            >
              <PaneBoundary>
                <Panel />
              </PaneBoundary>
            </Tabs.Panel>
          );
        })}
      </Tabs.Root>
    </section>
  );
}

function DrawerTabButton({ tab }: { tab: DrawerTab }) {
  const t = useTranslations('drawer');
  const { Count } = drawerPanels[tab];
  return (
    <Tabs.Tab
      value={tab}
      className="-mb-px flex items-center gap-1.5 border-b-2 border-transparent px-2.5 whitespace-nowrap text-muted transition-colors hover:text-ink focus-visible:-outline-offset-2 aria-selected:border-accent aria-selected:font-semibold aria-selected:text-ink pointer-coarse:min-h-10"
    >
      {t(`tabs.${tab}`)}
      {Count ? <Count /> : null}
    </Tabs.Tab>
  );
}

/** By keyboard one goes on in what one has opened, and back from where one came. */
function useFocusInside(shown: DrawerTab) {
  const frame = useRef<HTMLElement>(null);
  const from = useRef<Element | null>(null);
  useEffect(() => {
    const focused = document.activeElement;
    const inside = frame.current?.contains(focused) ?? false;
    // What was shown until now goes, and would take the focus with it.
    const goes = inside && focused?.closest('[data-tab]')?.matches(`:not([data-tab="${shown}"])`);
    if (inside && !goes) return;
    if (!inside) from.current = focused;
    frame.current?.focus({ preventScroll: true });
  }, [shown]);
  useEffect(
    () => () => {
      const lost = document.activeElement === document.body || document.activeElement === null;
      if (lost && from.current instanceof HTMLElement) from.current.focus();
    },
    [],
  );
  return frame;
}
