'use client';

import { ClipboardList, Pin } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { drawerId } from '@/components/drawer/drawer-store.ts';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { usePlanView } from '../plan-view.ts';
import { canKeep, keepImage } from './kept-images.ts';

/** Takes the name of an image, whose plan stands beside it as it is typed. Enter keeps it. */
export function ImageField({ shown }: { shown: string }) {
  const t = useTranslations('plan.view');
  const [image, setView] = usePlanView((view) => view.image);
  const images = useEditor((state) => state.images);
  const editor = useEditorStore();
  const keepable = canKeep(shown, images);
  const keep = () => {
    if (keepable) keepImage(editor, shown);
  };
  return (
    <form
      ref={useFirstFocus()}
      className="flex items-center gap-1 border-b border-line py-1.5 pr-1.5 pl-2"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <div className="min-w-0 flex-1">
        <TextField
          label={t('field')}
          labelHidden
          mono
          placeholder={t('placeholder')}
          value={image}
          onChange={(event) => setView({ image: event.currentTarget.value })}
        />
      </div>
      <IconButton
        label={images.includes(shown) ? t('kept.already') : t('kept.keep')}
        icon={<Pin aria-hidden className={`size-4 ${images.includes(shown) ? 'fill-current text-accent' : ''}`} />}
        disabled={!keepable}
        focusableWhenDisabled
        onClick={keep}
      />
      <Button variant="quiet" aria-label={t('list.paste')} onClick={() => setView({ pasting: true })}>
        <ClipboardList aria-hidden className="size-4" />
        <span className="max-lg:hidden">{t('list.button')}</span>
      </Button>
    </form>
  );
}

/** Whoever has just opened the drawer types at once; on a touch screen the keyboard would hide what is there. */
function useFirstFocus() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const opened = document.activeElement?.id === drawerId && !matchMedia('(pointer: coarse)').matches;
    if (opened) form.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  return form;
}
