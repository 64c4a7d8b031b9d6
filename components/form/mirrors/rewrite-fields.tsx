'use client';

import { ArrowRight, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { useUnused } from '@/components/unused/use-unused.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { RewriteRow } from '../rows/rewrite-rows.ts';
import { pathAttribute } from '../state/controls.ts';
import { litUpClass } from '../state/lit-up-class.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import { useLitUp } from '../state/use-lit-up.ts';
import { PatternFix } from './pattern-fix.tsx';
import { rewritePath } from './rewrite-path.ts';
import type { RewriteActions } from './use-rewrite-actions.ts';

type RewriteFieldsProps = {
  mirror: string;
  row: RewriteRow;
  index: number;
  errors: { readonly pattern: string | undefined; readonly replacement: string | undefined };
  actions: RewriteActions;
};

/** One rewrite: a pattern, and what stands in place of its match. */
export function RewriteFields({ mirror, row, index, errors, actions }: RewriteFieldsProps) {
  const t = useTranslations('form');
  const readOnly = useReadOnly();
  const path = rewritePath(mirror, row);
  const litUp = useLitUp(path) && row.written !== null;
  const unused = useUnused(path);
  const name = { mirror: hideUrlPassword(mirror), number: index + 1 };
  return (
    <li
      data-path={pathAttribute([...path, 'row'])}
      data-unused={unused ? '' : undefined}
      className={classNames(
        'grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-1 rounded @md:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)_auto]',
        litUp && litUpClass,
      )}
    >
      <div className="col-span-2 @md:col-span-1">
        <TextField
          label={t('rewrite.pattern', name)}
          labelHidden
          mono
          value={row.pattern}
          placeholder="^library/(.*)"
          error={errors.pattern}
          readOnly={readOnly}
          data-path={pathAttribute(path)}
          onChange={(event) => actions.editPattern(index, event.target.value)}
        />
        {readOnly ? null : (
          <PatternFix pattern={row.pattern} onFix={(pattern) => actions.editPattern(index, pattern)} />
        )}
      </div>
      <ArrowRight aria-hidden className="mt-2.5 ml-1 size-3.5 text-faint pointer-coarse:mt-4 @md:mt-1.5 @md:ml-0" />
      <div className="pt-1 @md:pt-0">
        <TextField
          label={t('rewrite.replacement', name)}
          labelHidden
          mono
          value={row.replacement}
          placeholder="mirror/$1"
          error={errors.replacement}
          readOnly={readOnly}
          data-path={pathAttribute([...path, 'replacement'])}
          onChange={(event) => actions.editReplacement(index, event.target.value)}
        />
      </div>
      <IconButton
        label={t('rewrite.remove', name)}
        icon={<X aria-hidden className="size-3.5" />}
        danger
        disabled={readOnly}
        className="col-start-3 row-start-1 @md:col-start-4"
        onClick={() => actions.remove(index)}
      />
    </li>
  );
}
