'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Section } from '@/components/team/section.tsx';
import { useSending } from '@/components/team/use-sending.ts';
import { Button } from '@/components/ui/button.tsx';
import { Checkbox } from '@/components/ui/checkbox.tsx';
import { Form } from '@/components/ui/form.tsx';
import { ApprovalsChoice } from '../approvals-choice.tsx';
import { NameField } from '../name-field.tsx';
import { ProfileFailure } from '../profile-failure.tsx';
import { useNameFault } from '../use-name-fault.ts';
import { ArchiveProfile } from './archive-profile.tsx';
import type { ToldProfile } from './told-profile.ts';

/** What an owner decides about a profile. */
export function SettingsSection({ profile, taken }: { profile: ToldProfile; taken: readonly string[] }) {
  const t = useTranslations('profiles.settings');
  const errors = useTranslations('profiles.errors');
  const router = useRouter();
  const { busy, failure, run } = useSending();
  const [name, setName] = useState(profile.name);
  const [requiredApprovals, setApprovals] = useState(profile.requiredApprovals);
  const [allowsErrors, setAllowsErrors] = useState(profile.allowsErrors);
  const [saved, setSaved] = useState(false);
  const fault = useNameFault(name, taken);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    if (fault !== null || busy) return;
    const change = { name, requiredApprovals, allowsErrors };
    const answer = await run('PATCH', `/api/v1/profiles/${profile.name}`, change);
    if (answer === undefined) return;
    setSaved(true);
    if (name === profile.name) router.refresh();
    else router.replace(`/profiles/${name}`);
  };
  return (
    <Section title={t('title')}>
      <Form {...inPalette('profile-settings')} onSubmit={submit} className="grid gap-4">
        <NameField name={name} onChange={setName} fault={fault} />
        {name === profile.name ? null : <p className="text-muted">{t('renamed', { name: profile.name })}</p>}
        {profile.formerNames.length === 0 ? null : (
          <p className="flex flex-wrap gap-x-2 text-sm text-faint">
            {t('formerNames')}
            {profile.formerNames.map((former) => (
              <code key={former} className="font-mono">
                {former}
              </code>
            ))}
          </p>
        )}
        <ApprovalsChoice value={requiredApprovals} onChange={setApprovals} mayDoWithout />
        <Checkbox
          label={errors('allow')}
          detail={errors('allowDetail')}
          checked={allowsErrors}
          onChange={setAllowsErrors}
        />
        <ProfileFailure failure={failure} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" disabled={busy} focusableWhenDisabled>
            {t('save')}
          </Button>
          <p role="status" className="text-ok empty:hidden">
            {saved ? t('saved') : ''}
          </p>
        </div>
      </Form>
      <ArchiveProfile name={profile.name} />
    </Section>
  );
}
