import { collapsePane, panesCollapse } from '@/components/editor/collapse-pane.ts';
import { canCollapse, paneNames, resetSplitter } from '@/components/editor/pane-layout.ts';
import { formViewOf } from '@/components/form/state/follow-document.ts';
import { hasFilter, sectionNames } from '@/components/form/state/form-view.ts';
import { openFilter } from '@/components/form/state/open-filter.ts';
import { toggleSection } from '@/components/form/state/section-actions.ts';
import type { Action, ActionContext } from './action-commands.ts';
import type { Command } from './command.ts';

/** What is shown of the document, and how wide. */
export function layoutActions(
  { editor, shell }: Pick<ActionContext, 'editor' | 'shell'>,
  action: Action,
): readonly Command[] {
  const { layout, setLayout, show } = shell.getState();
  const view = formViewOf(editor).getState();
  const sections = sectionNames.flatMap((section) => [
    action(`section-${section}`, () => {
      show('form');
      toggleSection(editor, section);
    }),
    ...(hasFilter(view[section])
      ? [
          action(
            `filter-${section}`,
            () => {
              show('form');
              openFilter(editor, section);
            },
            true,
          ),
        ]
      : []),
  ]);
  if (!matchMedia(panesCollapse).matches) return sections;
  return [
    ...paneNames
      .filter((name) => canCollapse(layout, name))
      .map((name) => action(`collapse-${name}`, () => collapsePane(shell, name))),
    ...layout.collapsed.map((name) => action(`expand-${name}`, () => show(name))),
    action('firstWidths', () => setLayout((now) => resetSplitter(resetSplitter(now, 'form'), 'text'))),
    ...sections,
  ];
}
