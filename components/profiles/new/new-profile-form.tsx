'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { z } from 'zod';
import { inPalette } from '@/components/palette/in-palette.ts';
import { useTargetChoice } from '@/components/target/use-target.ts';
import { Section } from '@/components/team/section.tsx';
import { useSending } from '@/components/team/use-sending.ts';
import { Button } from '@/components/ui/button.tsx';
import { Form } from '@/components/ui/form.tsx';
import { targetRequest } from '@/lib/node-files/index.ts';
import { ApprovalsChoice } from '../approvals-choice.tsx';
import { NameField } from '../name-field.tsx';
import { ProfileFailure } from '../profile-failure.tsx';
import { useNameFault } from '../use-name-fault.ts';
import { type OwnText, type Source, type TemplateName, textOfTemplate } from './beginning.ts';
import { firstTarget } from './first-target.ts';
import { TargetFields } from './target-fields.tsx';
import { WayChoice } from './way-choice.tsx';
import type { Way } from './ways.ts';

type NewProfileFormProps = {
  isOwner: boolean;
  way: Way;
  sources: readonly Source[];
  taken: readonly string[];
  copyOf: string | null;
};

const made = z.object({ name: z.string(), proposal: z.int() });

export function NewProfileForm({ isOwner, way: firstWay, sources, taken, copyOf }: NewProfileFormProps) {
  const t = useTranslations('profiles.new');
  const router = useRouter();
  const { busy, failure, run } = useSending();
  const [way, setWay] = useState(firstWay);
  const [template, setTemplate] = useState<TemplateName>('empty');
  const [own, setOwn] = useState<OwnText | null>(null);
  const [source, setSource] = useState(copyOf ?? sources[0]?.name ?? null);
  const [name, setName] = useState('');
  const [approvals, setApprovals] = useState<0 | 1 | 2 | 3>(1);
  const [tried, setTried] = useState(false);
  const [target, setTarget] = useState(firstTarget);
  const choice = useTargetChoice(target, setTarget);
  const fault = useNameFault(name, taken);
  const field = useRef<HTMLInputElement>(null);

  const missing =
    way === 'own' && own === null ? 'ownMissing' : way === 'copy' && source === null ? 'nothingToCopy' : null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault !== null) return field.current?.focus();
    if (missing !== null || busy) return;
    const document = way === 'own' ? (own?.text ?? '') : textOfTemplate(template);
    const content = { document, target: targetRequest(target), tlsFiles: [], images: [] };
    const begin = way === 'copy' ? { copyOf: source } : { content };
    const rules = { requiredApprovals: approvals, allowsErrors: false };
    const answer = await run('POST', '/api/v1/profiles', { name, ...rules, title: t('firstTitle'), ...begin });
    if (answer === undefined) return;
    const { proposal } = made.parse(answer);
    router.push(`/profiles/${name}/proposals/${proposal}/edit`);
  };
  return (
    <Form onSubmit={submit} className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <Section title={t('begin')}>
        <WayChoice
          way={way}
          onWay={setWay}
          template={template}
          onTemplate={setTemplate}
          own={own}
          onOwn={setOwn}
          sources={sources}
          source={source}
          onSource={setSource}
        />
      </Section>
      <Section title={t('settings')}>
        <div {...inPalette('name-profile')}>
          <NameField ref={field} name={name} onChange={setName} fault={name === '' && !tried ? null : fault} />
        </div>
        <TargetFields
          choice={choice}
          source={way === 'copy' ? sources.find((each) => each.name === source) : undefined}
        />
        <div {...inPalette('profile-approvals')}>
          <ApprovalsChoice value={approvals} onChange={setApprovals} mayDoWithout={isOwner} />
        </div>
      </Section>
      <ProfileFailure failure={failure} />
      {tried && missing !== null ? (
        <p role="alert" className="text-bad">
          {t(missing)}
        </p>
      ) : null}
      <Button
        {...inPalette('make-profile')}
        type="submit"
        variant="primary"
        className="justify-self-start"
        disabled={busy}
        focusableWhenDisabled
      >
        {t('submit')}
      </Button>
    </Form>
  );
}
