'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { type Control, useFormState } from 'react-hook-form';
import { Button } from '@/components/ui/button.tsx';
import { UnusedNote } from '@/components/unused/unused-note.tsx';
import { useUnused } from '@/components/unused/use-unused.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { RewriteTools } from '../rewrite-test/rewrite-tools.tsx';
import type { RewriteRow } from '../rows/rewrite-rows.ts';
import { pathAttribute } from '../state/controls.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import type { MirrorValues } from './mirror-values.ts';
import { RewriteFields } from './rewrite-fields.tsx';
import { rewritePath } from './rewrite-path.ts';
import { useRewriteActions } from './use-rewrite-actions.ts';

type RewriteListProps = {
  mirror: string;
  rows: readonly RewriteRow[];
  onChange: (rows: readonly RewriteRow[]) => void;
  control: Control<MirrorValues>;
};

/** The rewrites of a mirror: what is asked of its endpoints in place of the image's own name. */
export const RewriteList = memo(function RewriteList({ mirror, rows, onChange, control }: RewriteListProps) {
  const t = useTranslations('form');
  const readOnly = useReadOnly();
  const { errors } = useFormState({ control, name: 'rewrite' });
  const actions = useRewriteActions(mirror, rows, onChange);
  return (
    <>
      {rows.length > 0 ? (
        <div className="pt-2 pl-8">
          <h4 className="font-medium">{t('rewrite.title')}</h4>
          <p className="pb-1.5 text-sm text-faint">{t('rewrite.help')}</p>
          <UnusedRewrites mirror={mirror} rows={rows} />
          <ul aria-label={t('rewrite.list', { mirror: hideUrlPassword(mirror) })} className="grid gap-1.5">
            {rows.map((row, index) => (
              <RewriteFields
                key={row.key}
                mirror={mirror}
                row={row}
                index={index}
                errors={{
                  pattern: errors.rewrite?.[index]?.pattern?.message,
                  replacement: errors.rewrite?.[index]?.replacement?.message,
                }}
                actions={actions}
              />
            ))}
          </ul>
        </div>
      ) : null}
      <RewriteTools
        mirror={mirror}
        rows={rows}
        add={
          <Button
            variant="quiet"
            disabled={readOnly}
            data-path={pathAttribute(['mirrors', mirror, 'rewrite'])}
            aria-label={t('rewrite.addTo', { mirror: hideUrlPassword(mirror) })}
            onClick={actions.add}
          >
            <Plus aria-hidden className="size-3.5" />
            {t('rewrite.add')}
          </Button>
        }
      />
    </>
  );
});

/** Rewrites reach the files all together, or not at all. */
function UnusedRewrites({ mirror, rows }: Pick<RewriteListProps, 'mirror' | 'rows'>) {
  const [first] = rows;
  const reason = useUnused(first ? rewritePath(mirror, first) : []);
  return reason === null ? null : (
    <div className="pb-1.5">
      <UnusedNote reason={reason} />
    </div>
  );
}
