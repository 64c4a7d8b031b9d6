'use client';

import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

type TabsProps<Value extends string> = {
  /** What the row of tabs chooses among. */
  label: string;
  tabs: readonly { readonly value: Value; readonly label: string; readonly panel: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few views in the same place; only the chosen one is drawn. */
export function Tabs<Value extends string>({ label, tabs, value, onChange }: TabsProps<Value>) {
  return (
    <BaseTabs.Root value={value} onValueChange={onChange} className="grid min-w-0 gap-3">
      <BaseTabs.List aria-label={label} className="flex min-w-0 flex-wrap border-b border-line">
        {tabs.map((tab) => (
          <BaseTabs.Tab
            key={tab.value}
            value={tab.value}
            className="-mb-px h-8 border-b-2 border-transparent px-3 text-base whitespace-nowrap text-muted transition-colors hover:text-ink focus-visible:-outline-offset-2 aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink pointer-coarse:h-10"
          >
            {tab.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {tabs.map((tab) => (
        <BaseTabs.Panel key={tab.value} value={tab.value} className="grid min-w-0 gap-4 rounded">
          {tab.panel}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
