'use client';

import { Download, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { drawerId } from '@/components/drawer/drawer-store.ts';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import type { JudgedRoute } from '@/lib/pull/index.ts';
import { closeList } from '../open-plan.ts';
import { usePlanView } from '../plan-view.ts';
import { saveRoutes } from './save-list.ts';

/** What was made of a list as a whole, and what can be done with it. */
export function ListBar({ routes }: { routes: readonly JudgedRoute[] | null }) {
  const t = useTranslations('plan.view.list');
  const editor = useEditorStore();
  const [list] = usePlanView((view) => view.list);
  const count = list?.images.length ?? 0;
  return (
    <div className="flex min-h-8 items-center gap-1 border-b border-line pr-1.5 pl-3">
      <p role="status" className="min-w-0 flex-1 truncate text-sm text-muted">
        {routes === null ? t('planning', { count }) : t('summary', { count, passedOver: list?.passedOver ?? 0 })}
      </p>
      <IconButton
        label={t('download')}
        icon={<Download aria-hidden className="size-4" />}
        disabled={routes === null}
        focusableWhenDisabled
        onClick={() => saveRoutes(routes ?? [])}
      />
      <IconButton
        label={t('close')}
        icon={<X aria-hidden className="size-4" />}
        onClick={(event) => {
          event.currentTarget.closest<HTMLElement>(`#${drawerId}`)?.focus();
          closeList(editor);
        }}
      />
    </div>
  );
}
