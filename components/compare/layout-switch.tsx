'use client';

import { Columns2, Rows2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { inPalette } from '@/components/palette/in-palette.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { prefersSplit } from './layout-store.ts';

/** Shows both sides beside each other or in one column. */
export function LayoutSwitch() {
  const t = useTranslations('compare.view.layout');
  const split = useStore(prefersSplit, (state) => state.split);
  const Icon = split ? Rows2 : Columns2;
  return (
    <IconButton
      {...inPalette('diff-layout')}
      label={t(split ? 'unified' : 'split')}
      icon={<Icon aria-hidden className="size-4" />}
      onClick={() => prefersSplit.setState({ split: !split })}
    />
  );
}
