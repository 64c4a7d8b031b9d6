'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select.tsx';

const counts = [0, 1, 2, 3] as const;

export type Approvals = (typeof counts)[number];

type ApprovalsChoiceProps = {
  value: Approvals;
  onChange: (value: Approvals) => void;
  /** Only an owner may let changes do without. */
  mayDoWithout: boolean;
  disabled?: boolean;
};

/** How many have to approve a change before it can be published. */
export function ApprovalsChoice({ value, onChange, mayDoWithout, disabled = false }: ApprovalsChoiceProps) {
  const t = useTranslations('profiles.approvals');
  const options = counts
    .filter((count) => count > 0 || mayDoWithout)
    .map((count) => ({ value: String(count), label: t('count', { count }) }));
  return (
    <div className="grid justify-items-start gap-1">
      <span aria-hidden className="text-sm text-muted">
        {t('label')}
      </span>
      <Select
        label={t('label')}
        options={options}
        value={String(value)}
        disabled={disabled}
        onChange={(chosen) => onChange(counts.find((count) => String(count) === chosen) ?? value)}
      />
      <p className="text-sm text-faint">{t('hint')}</p>
    </div>
  );
}
