'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Frame } from '../frame.tsx';
import type { Role } from '../roles.ts';
import { AuditLog } from './audit-log.tsx';

export function AuditPage({ role, ...log }: { role: Role } & ComponentProps<typeof AuditLog>) {
  const t = useTranslations('team');
  return (
    <Frame role={role} here="audit" title={t('titles.audit')} lead={t('audit.lead')}>
      <AuditLog {...log} />
    </Frame>
  );
}
