'use client';

import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Tabs } from '@/components/ui/tabs.tsx';
import type { OwnText, Source, TemplateName } from './beginning.ts';
import { CopyChoice } from './copy-choice.tsx';
import { OwnFile } from './own-file.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { type Way, ways } from './ways.ts';

type WayChoiceProps = {
  way: Way;
  onWay: (way: Way) => void;
  template: TemplateName;
  onTemplate: (template: TemplateName) => void;
  own: OwnText | null;
  onOwn: (own: OwnText | null) => void;
  sources: readonly Source[];
  source: string | null;
  onSource: (source: string) => void;
};

/** What the first change of a new profile begins with. */
export function WayChoice(props: WayChoiceProps) {
  const { way, onWay, template, onTemplate, own, onOwn, sources, source, onSource } = props;
  const t = useTranslations('profiles.new');
  const panels = {
    template: <TemplateChoice chosen={template} onChoose={onTemplate} />,
    own: <OwnFile own={own} onOwn={onOwn} />,
    copy: <CopyChoice sources={sources} chosen={source} onChoose={onSource} />,
  };
  return (
    <div {...inPalette('begin-with')}>
      <Tabs
        label={t('begin')}
        value={way}
        onChange={onWay}
        tabs={ways.map((value) => ({ value, label: t(`ways.${value}.title`), panel: panels[value] }))}
      />
    </div>
  );
}
