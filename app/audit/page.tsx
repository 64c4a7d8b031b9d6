import { z } from 'zod';
import { AuditPage } from '@/components/team/audit/audit-page.tsx';
import { TeamWords, teamTitle } from '@/components/team/team-words.tsx';
import { pageCaller } from '@/lib/server/access/page-caller.ts';
import { newestLines } from '@/lib/server/audit/read.ts';
import { readableLine } from '@/lib/server/audit/readable-line.ts';
import { verify } from '@/lib/server/audit/verify.ts';

const most = 100;
const number = z.coerce.number().int().positive();

export const generateMetadata = () => teamTitle('audit');

export default async function Page({ searchParams }: PageProps<'/audit'>) {
  const { caller, office } = await pageCaller('/audit');
  const before = number.safeParse((await searchParams).before).data ?? null;
  const lines = (await newestLines(office.db, most, before)).map(readableLine);
  const last = lines.at(-1)?.seq ?? 1;
  return (
    <TeamWords>
      <AuditPage
        role={caller.role}
        lines={lines}
        verdict={await verify(office.db)}
        older={last > 1 ? last : null}
        isNewest={before === null}
      />
    </TeamWords>
  );
}
