'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SuggestField } from '@/components/ui/suggest-field.tsx';
import { defaultOptions } from '@/lib/node-files/index.ts';
import { snapshotters } from './snapshotters.ts';

type SnapshotterFieldProps = { value: string; onChange: (value: string) => void };

/** The snapshotter by name; an empty field is the program's own default. */
export function SnapshotterField({ value, onChange }: SnapshotterFieldProps) {
  const t = useTranslations('target');
  const [text, setText] = useState(value);
  return (
    <div className="grid gap-1 pt-1 pl-6">
      <SuggestField
        label="--snapshotter"
        value={text}
        suggestions={snapshotters}
        placeholder={defaultOptions.snapshotter}
        onChange={(typed) => {
          setText(typed);
          onChange(typed.trim() || defaultOptions.snapshotter);
        }}
      />
      <p className="text-sm text-faint">{t('options.snapshotter')}</p>
    </div>
  );
}
