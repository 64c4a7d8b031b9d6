'use client';

import { Languages } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Menu } from '@/components/ui/menu.tsx';
import { MenuChoice } from '@/components/ui/menu-choice.tsx';
import { locales } from '@/messages/locale.ts';
import { useLanguage } from './use-language.ts';

const names = { en: 'English', 'zh-CN': '简体中文' };

export function LanguageSwitch() {
  const t = useTranslations('header');
  return (
    <Menu trigger={<IconButton label={t('language')} icon={<Languages aria-hidden className="size-4" />} />}>
      <LanguageChoice labelHidden />
    </Menu>
  );
}

/** The choice itself, for a menu that holds other things too. */
export function LanguageChoice({ labelHidden = false }: { labelHidden?: boolean }) {
  const t = useTranslations('header');
  const { locale, change } = useLanguage();
  const options = locales.map((value) => ({ value, label: names[value], lang: value }));
  return (
    <MenuChoice label={t('language')} labelHidden={labelHidden} options={options} value={locale} onChange={change} />
  );
}
