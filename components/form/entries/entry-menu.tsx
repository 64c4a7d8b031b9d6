'use client';

import { Copy, PenLine, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, useState } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { IconButton, iconButtonClass } from '@/components/ui/icon-button.tsx';
import { createRowMenu, MenuItem } from '@/components/ui/menu.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { Keyed } from '../rows/reconcile.ts';
import { focusPath } from '../state/focus-path.ts';
import type { SectionName } from '../state/form-view.ts';
import { removeEntry } from '../state/remove.ts';
import { setAdding } from '../state/section-actions.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import type { FormWords } from '../words.ts';

type EntryOf = { readonly section: SectionName; readonly entry: Keyed<string> };

const menu = createRowMenu<EntryOf>();

/** What happened to the plain button and is to happen to the one in its place. */
type Taken = 'focus' | 'press';

type EntryMenuProps = EntryOf & {
  /** Whether the pointer or the focus is in the row, or was. */
  near: boolean;
  t: FormWords;
};

/** Opens what can be done with a whole entry. In rows that only pass by it is a plain button: menus and hints take their time to come. */
export function EntryMenu({ section, entry, near, t }: EntryMenuProps) {
  const readOnly = useReadOnly();
  const [taken, setTaken] = useState<Taken | null>(null);
  const label = t('entry.actions', { name: hideUrlPassword(entry.value) });
  if (near || taken !== null)
    return <EntryMenuButton of={{ section, entry }} label={label} disabled={readOnly} taken={taken} />;
  return (
    <button
      type="button"
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      disabled={readOnly}
      className={iconButtonClass()}
      onFocus={({ target }) => target.matches(':focus-visible') && setTaken('focus')}
      onClick={() => setTaken('press')}
    >
      <MoreIcon />
    </button>
  );
}

type EntryMenuButtonProps = { of: EntryOf; label: string; disabled: boolean; taken: Taken | null };

function EntryMenuButton({ of, label, disabled, taken }: EntryMenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  // Once: it takes over from the plain one.
  const first = useRef(taken);
  useLayoutEffect(() => {
    if (first.current === null) return;
    button.current?.focus({ preventScroll: true });
    if (first.current === 'press') button.current?.click();
    first.current = null;
  }, []);
  return (
    <menu.Trigger of={of} trigger={<IconButton ref={button} label={label} icon={<MoreIcon />} disabled={disabled} />} />
  );
}

function MoreIcon() {
  return <span aria-hidden className="drawn-dots h-4 w-3.5" />;
}

/** Where the menu of whichever entry appears. */
export function EntryMenuPlace() {
  return <menu.Place>{(of) => <EntryActions {...of} />}</menu.Place>;
}

function EntryActions({ section, entry }: EntryOf) {
  const t = useTranslations('form');
  const editor = useEditorStore();
  const icon = 'size-3.5 text-faint';
  return (
    <>
      <MenuItem
        icon={<PenLine aria-hidden className={icon} />}
        onSelect={() => focusPath(editor, [section, entry.value, 'name'], true)}
      >
        {t('entry.rename')}
      </MenuItem>
      <MenuItem
        icon={<Copy aria-hidden className={icon} />}
        onSelect={() => setAdding(editor, section, { copyOf: entry.value })}
      >
        {t('entry.duplicate')}
      </MenuItem>
      <MenuItem
        danger
        icon={<Trash2 aria-hidden className="size-3.5" />}
        onSelect={() => removeEntry(editor, section, entry.value)}
      >
        {t('entry.remove')}
      </MenuItem>
    </>
  );
}
