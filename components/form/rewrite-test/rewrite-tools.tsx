'use client';

import { FlaskConical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense, useId } from 'react';
import { useStore } from 'zustand';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { RewriteRow } from '../rows/rewrite-rows.ts';
import { pathAttribute } from '../state/controls.ts';
import { askedWishOf, forgetWish } from './asked-wish.ts';
import { showTester, triedNamesOf } from './tried-names.ts';
import { WishForm } from './wish-form.tsx';
import { WishMenu } from './wish-menu.tsx';
import { wishes } from './wishes.ts';

const RewriteTester = lazy(async () => ({ default: (await import('./rewrite-tester.tsx')).RewriteTester }));

type RewriteToolsProps = { mirror: string; rows: readonly RewriteRow[]; add: ReactNode };

/** What stands below a mirror's rewrites: how to add one, the common ones, and the tester. */
export function RewriteTools({ mirror, rows, add }: RewriteToolsProps) {
  const t = useTranslations('form.tester');
  const editor = useEditorStore();
  const id = useId();
  const wish = useStore(askedWishOf(editor), ({ asked }) => (asked?.mirror === mirror ? asked.wish : null));
  const wanted = useStore(triedNamesOf(editor), (tried) => tried.open.has(mirror));
  const rewrites = new Map(
    rows.flatMap(({ pattern, replacement }) => (pattern === '' ? [] : [[pattern, replacement]])),
  );
  const shown = wanted && rewrites.size > 0;
  return (
    <>
      <div className={rows.length > 0 ? 'flex flex-wrap pl-5.5' : '-ml-2.5 flex flex-wrap'}>
        {add}
        <WishMenu mirror={mirror} />
        {rewrites.size > 0 ? (
          <Button
            variant="quiet"
            aria-label={t('of', { mirror: hideUrlPassword(mirror) })}
            aria-expanded={shown}
            aria-controls={id}
            data-path={pathAttribute(['mirrors', mirror, 'tester'])}
            onClick={() => showTester(editor, mirror, !shown)}
          >
            <FlaskConical aria-hidden className="size-3.5" />
            {t('open')}
          </Button>
        ) : null}
      </div>
      {wish ? (
        <WishForm
          key={wish}
          mirror={mirror}
          wish={wish}
          taken={rewrites.has(wishes[wish])}
          onClose={() => forgetWish(editor)}
        />
      ) : null}
      {shown ? (
        <Suspense fallback={null}>
          <RewriteTester mirror={mirror} rewrites={rewrites} id={id} />
        </Suspense>
      ) : null}
    </>
  );
}
