'use client';

import { useTranslations } from 'next-intl';
import { ChoiceRow } from '../choice-row.tsx';
import { type TemplateName, templateNames } from './beginning.ts';

type TemplateChoiceProps = { chosen: TemplateName; onChoose: (template: TemplateName) => void };

export function TemplateChoice({ chosen, onChoose }: TemplateChoiceProps) {
  const t = useTranslations('profiles.new');
  const start = useTranslations('start');
  return (
    <fieldset className="divide-y divide-line overflow-hidden rounded border border-line">
      <legend className="sr-only">{t('ways.template.title')}</legend>
      {templateNames.map((name) => (
        <ChoiceRow
          key={name}
          name="template"
          checked={name === chosen}
          title={name === 'empty' ? start('own.empty') : start(`examples.${name}.title`)}
          detail={name === 'empty' ? start('own.emptyDetail') : start(`examples.${name}.detail`)}
          onChoose={() => onChoose(name)}
        />
      ))}
    </fieldset>
  );
}
