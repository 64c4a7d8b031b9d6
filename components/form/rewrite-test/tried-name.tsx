'use client';

import { ArrowRight, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { Step, Trace } from './trace-rewrites.ts';

/** One name, what it becomes, and what each pattern does with it. */
export function TriedName({ trace, onRemove }: { trace: Trace; onRemove: (() => void) | null }) {
  const t = useTranslations('form.tester');
  const { repository, results, steps } = trace;
  return (
    <li className="grid gap-0.5 border-b border-line pb-2 last:border-0 last:pb-0">
      <div className="flex min-h-7 items-start gap-1.5">
        <p className="min-w-0 flex-1 pt-1 wrap-anywhere">
          <span className="font-mono text-sm">{repository}</span>
          <ArrowRight aria-label={t('becomes')} role="img" className="mx-1.5 inline size-3.5 text-faint" />
          {results.length === 0 ? <span className="text-muted">{t('unchanged')}</span> : <Results texts={results} />}
        </p>
        {onRemove ? (
          <IconButton
            {...inPalette('remove-tried', repository)}
            label={t('remove', { name: repository })}
            icon={<X aria-hidden className="size-3.5" />}
            onClick={onRemove}
          />
        ) : null}
      </div>
      {results.length > 1 ? (
        <p className="flex gap-1.5 text-sm text-warn">
          <span className="pt-0.5">
            <VerdictIcon kind="warning" />
          </span>
          {t('toss', { count: steps.filter(({ outcome }) => outcome === 'changes').length })}
        </p>
      ) : null}
      <ul aria-label={t('steps', { name: repository })} className="grid gap-0.5 text-sm text-muted empty:hidden">
        {steps.map((step) => (
          <li key={step.pattern} className="wrap-anywhere">
            <StepText step={step} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Results({ texts }: { texts: readonly string[] }) {
  const t = useTranslations('form.tester');
  return texts.map((text, index) => (
    <span key={text}>
      {index > 0 ? <span className="text-muted">{t('or')}</span> : null}
      {text === '' ? (
        <span className="text-muted">{t('nothing')}</span>
      ) : (
        <strong className="font-mono text-sm font-semibold">{text}</strong>
      )}
    </span>
  ));
}

function StepText({ step }: { step: Step }) {
  const t = useTranslations('form.tester');
  const code = (text: string) => () => <code className="font-mono text-ink">{text}</code>;
  const pattern = code(step.pattern);
  if (!('matched' in step)) return t.rich(`step.${step.outcome}`, { pattern });
  return (
    <>
      {t.rich('step.matches', { pattern, matched: code(step.matched) })}
      {step.groups.map(({ name, text }) => (
        <span key={name}>
          {t('step.separator')}
          {t.rich(text === '' ? 'step.groupEmpty' : 'step.group', { name: code(name), text: code(text) })}
        </span>
      ))}
      {t.rich(`step.${step.outcome}`, { replacement: code(step.replacement), to: code(step.to) })}
    </>
  );
}
