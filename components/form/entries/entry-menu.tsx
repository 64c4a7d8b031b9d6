'use client';

import { Copy, Ellipsis, PenLine, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { createRowMenu, MenuItem } from '@/components/ui/menu.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { Keyed } from '../rows/reconcile.ts';
import { focusPath } from '../state/focus-path.ts';
import type { SectionName } from '../state/form-view.ts';
import { removeEntry } from '../state/remove.ts';
import { setAdding } from '../state/section-actions.ts';
import { useReadOnly } from '../state/use-editor-value.ts';

type EntryOf = { readonly section: SectionName; readonly entry: Keyed<string> };

const menu = createRowMenu<EntryOf>();

/** Opens what can be done with a whole entry. */
export function EntryMenu({ section, entry }: EntryOf) {
  const t = useTranslations('form');
  const readOnly = useReadOnly();
  return (
    <menu.Trigger
      of={{ section, entry }}
      trigger={
        <IconButton
          label={t('entry.actions', { name: hideUrlPassword(entry.value) })}
          icon={<Ellipsis aria-hidden className="size-4" />}
          disabled={readOnly}
        />
      }
    />
  );
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
