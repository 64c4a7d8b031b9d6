'use client';

import { useTranslations } from 'next-intl';
import type { Messages } from '@/messages/catalog.ts';

export type AuditLine = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: keyof Messages['team']['audit']['actions'];
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

export function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  const t = useTranslations('team.audit');
  const cell = 'py-1.5 pr-3 align-top font-normal';
  const actors: Readonly<Record<string, string>> = { server: t('server'), nobody: t('nobody') };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is scrolled by keyboard as well
    <section aria-label={t('list')} tabIndex={0} className="overflow-x-auto">
      <table className="w-full min-w-160 border-collapse text-left">
        <thead className="border-b border-line text-sm text-muted">
          <tr>
            <th className={cell}>#</th>
            <th className={cell}>{t('time')}</th>
            <th className={cell}>{t('actor')}</th>
            <th className={cell}>{t('action')}</th>
            <th className={cell}>{t('subject')}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {lines.map(({ seq, at, actor, action, subject, detail }) => (
            <tr key={seq}>
              <td className={`${cell} text-faint tabular-nums`}>{seq}</td>
              <td className={`${cell} whitespace-nowrap tabular-nums`}>{at.slice(0, 19).replace('T', ' ')}</td>
              <td className={`${cell} min-w-40 wrap-anywhere`}>{actors[actor] ?? actor}</td>
              <td className={`${cell} whitespace-nowrap`}>{t(`actions.${action}`)}</td>
              <td className={`${cell} w-full min-w-60 wrap-anywhere`}>
                {subject === actor ? null : <span className="mr-2">{subject}</span>}
                <DetailWords detail={detail} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DetailWords({ detail }: { detail: AuditLine['detail'] }) {
  const told = Object.entries(detail).filter(([, value]) => value !== null);
  return told.map(([name, value]) => (
    <code key={name} className="mr-2 font-mono text-xs text-faint">
      {name}={String(value)}
    </code>
  ));
}
