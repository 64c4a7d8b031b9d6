'use client';

import { CircleSlash } from 'lucide-react';
import { memo, type PointerEvent, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { UnusedNote } from '@/components/unused/unused-note.tsx';
import { useUnused, useUnusedWords } from '@/components/unused/use-unused.ts';
import type { UnusedReason } from '@/lib/node-files/index.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { MirrorForm } from '../mirrors/mirror-form.tsx';
import { MirrorSummary } from '../mirrors/mirror-summary.tsx';
import { ConfigForm } from '../registries/config-form.tsx';
import { ConfigSummary } from '../registries/config-summary.tsx';
import type { Keyed } from '../rows/reconcile.ts';
import { pathAttribute } from '../state/controls.ts';
import type { SectionName } from '../state/form-view.ts';
import { toggleEntry } from '../state/section-actions.ts';
import { useFormView } from '../state/use-form-view.ts';
import { useLitUp } from '../state/use-lit-up.ts';
import type { FormWords } from '../words.ts';
import { EntryMenu } from './entry-menu.tsx';
import { MiddleEllipsis } from './middle-ellipsis.tsx';
import { NameField } from './name-field.tsx';

const parts = {
  mirrors: { Summary: MirrorSummary, Body: MirrorForm },
  configs: { Summary: ConfigSummary, Body: ConfigForm },
};

type EntryRowProps = { section: SectionName; entry: Keyed<string>; t: FormWords };

/** One mirror or registry: a line that says the most of it, and opened the form of all of it. */
export const EntryRow = memo(function EntryRow({ section, entry, t }: EntryRowProps) {
  const editor = useEditorStore();
  const open = useFormView((view) => view[section].open.has(entry.key));
  const litUp = useLitUp([section, entry.value], !open);
  const unused = useUnused([section, entry.value]);
  const id = useId();
  const [near, setNear] = useState(false);
  const { Summary, Body } = parts[section];
  // At once, as the press that may follow is for the button that comes with it.
  const enter = ({ pointerType }: PointerEvent) => {
    if (!near && pointerType !== 'touch') flushSync(() => setNear(true));
  };
  return (
    <fieldset
      aria-label={hideUrlPassword(entry.value)}
      data-unused={unused ? '' : undefined}
      className="min-w-0"
      // A finger or the pointer gives the focus in the middle of a click, which would lose its button.
      onFocus={({ target }) => target.matches(':focus-visible') && setNear(true)}
      onPointerEnter={enter}
    >
      <div className={classNames('flex min-h-8 items-start gap-1 py-0.5 pr-1.5 pl-1', litUp && 'bg-accent-soft')}>
        <h3 className={classNames('flex min-w-0', !open && 'flex-1')}>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={open ? hideUrlPassword(entry.value) : undefined}
            data-path={pathAttribute([section, entry.value])}
            onClick={() => toggleEntry(editor, section, entry.key)}
            className="flex h-7 min-w-0 flex-1 items-center gap-1.5 rounded px-1 text-left hover:bg-hover pointer-coarse:h-10"
          >
            <span
              aria-hidden
              className={classNames(
                'drawn-chevron-right size-3.5 shrink-0 text-faint transition-transform',
                open && 'rotate-90',
              )}
            />
            {open ? null : (
              <>
                <span className="flex min-w-0 flex-1 font-mono text-sm">
                  <MiddleEllipsis text={entry.value} />
                </span>
                <Summary name={entry.value} t={t} />
                {unused ? <UnusedMark reason={unused} /> : null}
              </>
            )}
          </button>
        </h3>
        {open ? <NameField section={section} entry={entry} /> : null}
        <EntryMenu section={section} entry={entry} near={near} t={t} />
      </div>
      {open ? (
        <div id={id} className="pr-2 pb-3 pl-4">
          {/* Of a mirror without endpoints its route says it. */}
          {unused === null || unused === 'no-endpoints' ? null : (
            <div className="pb-1.5 pl-3">
              <UnusedNote reason={unused} />
            </div>
          )}
          <Body name={entry.value} entryKey={entry.key} />
        </div>
      ) : null}
    </fieldset>
  );
});

/** On a closed row, where the words have no room. */
function UnusedMark({ reason }: { reason: UnusedReason }) {
  const says = useUnusedWords()(reason);
  return (
    <span role="img" aria-label={says} title={says} className="shrink-0">
      <CircleSlash aria-hidden className="size-3.5 text-faint" />
    </span>
  );
}
