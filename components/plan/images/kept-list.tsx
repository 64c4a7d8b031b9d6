'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { drawerId } from '@/components/drawer/drawer-store.ts';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import type { Planning } from '../planner/planning.ts';
import { RouteSummary } from '../route/route-summary.tsx';
import { dropImage } from './kept-images.ts';
import { useChooseImage } from './use-choose-image.ts';

type KeptListProps = { planning: Planning | null; shown: string };

/** The images that are kept with the document, each with its way in short. */
export function KeptList({ planning, shown }: KeptListProps) {
  const t = useTranslations('plan.view');
  const images = useEditor((state) => state.images);
  if (images.length === 0) return <NoneKept typed={shown !== ''} />;
  return (
    <ul aria-label={t('kept.title')} className="overflow-y-auto overscroll-contain py-1">
      {images.map((image) => (
        <KeptImage key={image} image={image} planning={planning} shown={image === shown} />
      ))}
    </ul>
  );
}

type KeptImageProps = { image: string; planning: Planning | null; shown: boolean };

function KeptImage({ image, planning, shown }: KeptImageProps) {
  const t = useTranslations('plan.view');
  const choose = useChooseImage();
  const editor = useEditorStore();
  return (
    <li className={classNames('flex items-center gap-1 pr-1.5', shown ? 'bg-accent-soft' : 'hover:bg-hover')}>
      <button
        type="button"
        aria-current={shown ? 'true' : undefined}
        className="grid min-w-0 flex-1 py-1 pl-3 text-left focus-visible:-outline-offset-2"
        onClick={() => choose(image)}
      >
        <span className="truncate font-mono text-sm leading-5">{image}</span>
        {planning ? <RouteSummary plan={planning.plan(image)} /> : null}
      </button>
      <IconButton
        label={t('kept.remove', { image })}
        icon={<X aria-hidden className="size-3.5" />}
        onClick={(event) => {
          // The button goes away with its row; who works by keyboard stays in the drawer.
          event.currentTarget.closest<HTMLElement>(`#${drawerId}`)?.focus();
          dropImage(editor, image);
        }}
      />
    </li>
  );
}

function NoneKept({ typed }: { typed: boolean }) {
  const t = useTranslations('plan.view');
  const pause = useEditor(({ target }) => `rancher/mirrored-pause:${target.pauseImage}`);
  const choose = useChooseImage();
  if (typed) return <p className="p-3 text-muted max-md:hidden">{t('kept.hint')}</p>;
  return (
    <div className="grid content-start justify-items-start gap-2 p-3">
      <p className="text-muted">{t('kept.none')}</p>
      <div className="flex flex-wrap gap-1.5">
        {['alpine', pause].map((image) => (
          <Button key={image} className="font-mono text-sm!" onClick={() => choose(image)}>
            {image}
          </Button>
        ))}
      </div>
    </div>
  );
}
