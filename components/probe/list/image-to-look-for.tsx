'use client';

import { useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { inPalette } from '@/components/palette/in-palette.ts';
import { TextField } from '@/components/ui/text-field.tsx';
import { holdsLogin } from '@/lib/pull/image/holds-login.ts';
import { isImage } from '@/lib/pull/index.ts';
import { testAll } from '../open-endpoints.ts';
import { probesOf, useProbes } from '../state/probe-store.ts';

/** Takes an image that is looked for wherever a pull of it would ask. */
export function ImageToLookFor() {
  const t = useTranslations('probe.view');
  const editor = useEditorStore();
  const image = useProbes((probes) => probes.image);
  const name = image.trim();
  const isRefused = name !== '' && (!isImage(name) || holdsLogin(name));
  return (
    <form
      {...inPalette('look-for-image')}
      className="w-56 min-w-0 max-sm:flex-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRefused) testAll(editor);
      }}
    >
      <TextField
        label={t('image')}
        labelHidden
        mono
        placeholder={t('imagePlaceholder')}
        value={image}
        error={isRefused ? t('imageRefused') : null}
        onChange={(event) => probesOf(editor).setState({ image: event.currentTarget.value })}
      />
    </form>
  );
}
