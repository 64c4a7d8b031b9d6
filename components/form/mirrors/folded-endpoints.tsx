'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { EndpointRow } from '../rows/endpoint-rows.ts';
import { focusPath } from '../state/focus-path.ts';
import { endpointPath } from './endpoint-path.ts';
import { step } from './use-fold.ts';

type FoldedEndpointsProps = { mirror: string; rows: readonly EndpointRow[]; shown: number; onShow: () => void };

/** Says how many endpoints of a long list are not drawn, and draws the next ones. */
export function FoldedEndpoints({ mirror, rows, shown, onShow }: FoldedEndpointsProps) {
  const t = useTranslations('form');
  const editor = useEditorStore();
  const left = rows.length - shown;
  if (left <= 0) return null;
  const show = () => {
    onShow();
    focusPath(editor, endpointPath(mirror, rows, shown));
  };
  return (
    <Button
      {...inPalette('more-endpoints', hideUrlPassword(mirror))}
      variant="quiet"
      className="-ml-2.5"
      onClick={show}
    >
      <ChevronDown aria-hidden className="size-3.5" />
      {t('endpoint.showMore', { count: Math.min(step, left), left })}
    </Button>
  );
}
