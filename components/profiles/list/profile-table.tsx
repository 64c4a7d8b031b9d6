'use client';

import { useTranslations } from 'next-intl';
import { type Column, columns, type ListedProfile, type Order } from './arrange.ts';
import { ColumnHeader } from './column-header.tsx';
import { ProfileRow } from './profile-row.tsx';

type ProfileTableProps = {
  profiles: readonly ListedProfile[];
  now: string;
  order: Order;
  onOrder: (column: Column) => void;
};

/** A narrow page shows what stands in its columns below the names. */
export function ProfileTable({ profiles, now, order, onOrder }: ProfileTableProps) {
  const t = useTranslations('profiles.list');
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface">
      <table className="w-full table-fixed border-collapse text-left" aria-label={t('title')}>
        <thead className="border-b border-line text-sm text-muted">
          <tr>
            {columns.map((column) => (
              <ColumnHeader key={column} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {profiles.map((profile) => (
            <ProfileRow key={profile.name} profile={profile} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
