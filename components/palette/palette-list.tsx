'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search } from 'lucide-react';
import { useLocale } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Command } from './command.ts';
import { type FoundGroup, findCommands } from './find-commands.ts';
import { takeHeldKeys } from './held-keys.ts';
import { paletteWords } from './words.ts';

type PaletteListProps = { commands: readonly Command[]; onChoose: (command: Command) => void };

/** The field of the palette and what the text in it finds. */
export function PaletteList({ commands, onChoose }: PaletteListProps) {
  const words = paletteWords[useLocale()];
  const [query, setQuery] = useState('');
  const found = useMemo(() => findCommands(commands, query), [commands, query]);
  const takeOver = () => {
    const { text, enter } = takeHeldKeys();
    const typed = query + text;
    setQuery(typed);
    const best = enter ? findCommands(commands, typed)[0]?.items[0] : undefined;
    if (best) onChoose(best);
  };
  return (
    <Autocomplete.Root
      open
      inline
      items={found}
      filteredItems={found}
      mode="none"
      value={query}
      onValueChange={setQuery}
      itemToStringValue={(command: Command) => command.label}
      autoHighlight="always"
      keepHighlight
    >
      <div className="flex items-center gap-2 border-b border-line px-3">
        <Search aria-hidden className="size-4 shrink-0 text-faint" />
        <Autocomplete.Input
          aria-label={words.field}
          placeholder={words.field}
          spellCheck={false}
          autoCapitalize="off"
          className="h-11 min-w-0 flex-1 bg-transparent text-lg text-ink outline-none"
          onFocus={takeOver}
        />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-1">
        <Autocomplete.Empty>
          <p className="px-2 py-3 text-muted empty:hidden">{words.nothing}</p>
        </Autocomplete.Empty>
        <Autocomplete.List aria-label={words.title}>
          {(group: FoundGroup) => (
            <Autocomplete.Group key={group.value} items={group.items}>
              <Autocomplete.GroupLabel className="px-2 pt-2 pb-1 text-sm text-faint select-none">
                {words.groups[group.value]}
              </Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(command: Command) => <PaletteItem key={command.id} command={command} onChoose={onChoose} />}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
      </div>
    </Autocomplete.Root>
  );
}

const named = new Set(['mirrors', 'configs', 'files', 'images', 'releases']);

function PaletteItem({ command, onChoose }: { command: Command; onChoose: (command: Command) => void }) {
  return (
    <Autocomplete.Item
      value={command}
      className="flex min-h-8 items-center gap-3 rounded px-2 outline-none select-none data-highlighted:bg-accent-soft pointer-coarse:min-h-10"
      onClick={() => onChoose(command)}
    >
      <span
        className={named.has(command.group) ? 'min-w-0 flex-1 truncate font-mono text-sm' : 'min-w-0 flex-1 truncate'}
      >
        {command.label}
      </span>
      {command.shortcut ? <kbd className="font-sans text-sm text-muted">{command.shortcut}</kbd> : null}
    </Autocomplete.Item>
  );
}
