'use client';

import { Monitor, Moon, Sun, SunMoon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Menu } from '@/components/ui/menu.tsx';
import { MenuChoice } from '@/components/ui/menu-choice.tsx';
import { applyTheme } from './apply-theme.ts';
import { isTheme, type Theme, themes } from './theme.ts';

const icons = { system: Monitor, light: Sun, dark: Moon };

export function ThemeSwitch() {
  const t = useTranslations('header');
  return (
    <Menu trigger={<IconButton label={t('theme')} icon={<SunMoon aria-hidden className="size-4" />} />}>
      <ThemeChoice labelHidden />
    </Menu>
  );
}

/** The choice itself, for a menu that holds other things too. */
export function ThemeChoice({ labelHidden = false }: { labelHidden?: boolean }) {
  const t = useTranslations('header');
  const [theme, setTheme] = useState(currentTheme);
  const choose = (next: Theme) => {
    setTheme(next);
    applyTheme(next);
  };
  const options = themes.map((value) => {
    const Icon = icons[value];
    return { value, label: t(`themes.${value}`), icon: <Icon aria-hidden className="size-4 text-muted" /> };
  });
  return <MenuChoice label={t('theme')} labelHidden={labelHidden} options={options} value={theme} onChange={choose} />;
}

function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return isTheme(theme) ? theme : 'system';
}
