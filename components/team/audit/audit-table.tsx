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

/** On a narrow page time and actor stand below what was done, which else would be out of sight. */
export function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  const t = useTranslations('team.audit');
  const cell = 'py-1.5 pr-3 align-top font-normal';
  const wide = `${cell} max-md:hidden`;
  const actors: Readonly<Record<string, string>> = { server: t('server'), nobody: t('nobody') };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is scrolled by keyboard as well
    <section aria-label={t('list')} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-left md:min-w-160">
        <thead className="border-b border-line text-sm text-muted">
          <tr>
            <th className={cell}>#</th>
            <th className={wide}>{t('time')}</th>
            <th className={wide}>{t('actor')}</th>
            <th className={cell}>{t('action')}</th>
            <th className={wide}>{t('subject')}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {lines.map(({ seq, at, actor, action, subject, detail }) => (
            <tr key={seq}>
              <td className={`${cell} text-faint tabular-nums`}>{seq}</td>
              <td className={`${wide} whitespace-nowrap tabular-nums`}>{timeOf(at)}</td>
              <td className={`${wide} min-w-40 wrap-anywhere`}>{actors[actor] ?? actor}</td>
              <td className={`${cell} wrap-anywhere max-md:w-full md:whitespace-nowrap`}>
                {t(`actions.${action}`)}
                <div className="text-sm text-muted md:hidden">
                  <p className="empty:hidden">
                    <Subject actor={actor} subject={subject} detail={detail} />
                  </p>
                  <p>
                    <span className="mr-2 whitespace-nowrap tabular-nums">{timeOf(at)}</span>
                    {actors[actor] ?? actor}
                  </p>
                </div>
              </td>
              <td className={`${wide} w-full min-w-60 wrap-anywhere`}>
                <Subject actor={actor} subject={subject} detail={detail} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function timeOf(at: string): string {
  return at.slice(0, 19).replace('T', ' ');
}

function Subject({ actor, subject, detail }: Pick<AuditLine, 'actor' | 'subject' | 'detail'>) {
  const told = Object.entries(detail).filter(([, value]) => value !== null);
  return (
    <>
      {subject === actor ? null : <span className="mr-2">{subject}</span>}
      {told.map(([name, value]) => (
        <code key={name} className="mr-2 inline-block font-mono text-xs text-faint wrap-anywhere">
          {name}={String(value)}
        </code>
      ))}
    </>
  );
}
