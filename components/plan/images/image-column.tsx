'use client';

import { Tabs } from '@base-ui/react/tabs';
import { useTranslations } from 'next-intl';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { RouteList } from '../list/route-list.tsx';
import { usePlanView } from '../plan-view.ts';
import type { Planning } from '../planner/planning.ts';
import { ImageField } from './image-field.tsx';
import { KeptList } from './kept-list.tsx';

type ImageColumnProps = { planning: Planning | null; shown: string };

/** The images: the field for one, those that are kept with the document, and those of a list. */
export function ImageColumn({ planning, shown }: ImageColumnProps) {
  const [list] = usePlanView((view) => view.list);
  return (
    <div className="flex min-w-0 flex-col md:min-h-0 md:border-r md:border-line">
      <ImageField shown={shown} />
      {list && planning ? (
        <KeptOrList planning={planning} shown={shown} images={list.images} />
      ) : (
        <KeptList planning={planning} shown={shown} />
      )}
    </div>
  );
}

const panel = 'flex flex-col outline-none md:min-h-0 md:flex-1';

type KeptOrListProps = { planning: Planning; shown: string; images: readonly string[] };

function KeptOrList({ planning, shown, images }: KeptOrListProps) {
  const t = useTranslations('plan.view');
  const [column, setView] = usePlanView((view) => view.column);
  const kept = useEditor((state) => state.images.length);
  const tabs = [
    { value: 'kept', label: t('kept.tab', { count: kept }) },
    { value: 'list', label: t('list.tab', { count: images.length }) },
  ];
  return (
    <Tabs.Root
      value={column}
      onValueChange={(next: typeof column) => setView({ column: next })}
      className="flex flex-col md:min-h-0 md:flex-1"
    >
      <Tabs.List aria-label={t('images')} className="flex border-b border-line px-1">
        {tabs.map(({ value, label }) => (
          <Tabs.Tab
            key={value}
            value={value}
            className="-mb-px min-h-7 border-b-2 border-transparent px-2 text-sm whitespace-nowrap text-muted transition-colors hover:text-ink focus-visible:-outline-offset-2 aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink pointer-coarse:min-h-10"
          >
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="kept" tabIndex={-1} className={panel}>
        <KeptList planning={planning} shown={shown} />
      </Tabs.Panel>
      <Tabs.Panel value="list" tabIndex={-1} className={panel}>
        <RouteList planning={planning} shown={shown} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}
