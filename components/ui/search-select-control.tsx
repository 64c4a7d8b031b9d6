import { Combobox } from '@base-ui/react/combobox';
import { Check, ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { SearchGroup, SearchOption, SearchSelectProps } from './search-select.tsx';
import { selectFaceClass } from './select-face.tsx';
import { inputClass } from './text-field.tsx';

type FieldKey = KeyboardEvent & { preventBaseUIHandler: () => void };

/** The working control of `SearchSelect`. */
export function SearchSelectControl({
  label,
  chosen,
  value,
  find,
  onChange,
  placeholder,
  nothingFound,
}: SearchSelectProps) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  // A closed list need not be found anew whenever the page around it is drawn.
  const groups = open ? find(query) : [];
  const options = groups.flatMap((group) => group.items);
  const highlighted = useRef<SearchOption | undefined>(undefined);
  const show = (next: boolean) => {
    setOpen(next);
    if (!next) setQuery('');
  };
  // A pointer that leaves the list takes the highlight along, one that only rested where the list opened, too.
  const chooseFirst = (event: FieldKey) => {
    const first = options[0];
    if (event.key !== 'Enter' || query.trim() === '' || highlighted.current || !first) return;
    event.preventBaseUIHandler();
    event.preventDefault();
    show(false);
    onChange(first.value);
  };
  // The list opens, and its field takes the focus, a moment later than a quick hand types.
  const typeAhead = (event: FieldKey) => {
    chooseFirst(event);
    const isModified = event.ctrlKey || event.metaKey || event.altKey;
    if (isModified || [...event.key].length !== 1 || (event.key === ' ' && !open)) return;
    event.preventBaseUIHandler();
    event.preventDefault();
    setOpen(true);
    setQuery((typed) => typed + event.key);
  };
  return (
    <Combobox.Root
      items={groups}
      filteredItems={groups}
      value={options.find((option) => option.value === value) ?? { value, label: chosen, detail: '' }}
      open={open}
      onOpenChange={show}
      isItemEqualToValue={(option, other) => option.value === other.value}
      inputValue={query}
      onInputValueChange={setQuery}
      onValueChange={(option) => option && onChange(option.value)}
      onItemHighlighted={(option) => {
        highlighted.current = option;
      }}
      autoHighlight
    >
      <Combobox.Trigger aria-label={`${label}: ${chosen}`} className={selectFaceClass} onKeyDown={typeAhead}>
        <span className="truncate">{chosen}</span>
        <ChevronDown aria-hidden className="size-3.5 shrink-0 text-faint" />
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner align="start" sideOffset={4} className="z-50 outline-none">
          <Combobox.Popup
            aria-label={label}
            className="grid max-h-[min(480px,var(--available-height))] w-[min(400px,calc(100vw-16px))] grid-rows-[auto_minmax(0,1fr)] overflow-hidden rounded-md border border-line bg-raised shadow-lg outline-none"
          >
            <div className="border-b border-line p-1.5">
              <Combobox.Input
                aria-label={placeholder}
                placeholder={placeholder}
                spellCheck={false}
                className={inputClass(false, false)}
                onKeyDown={chooseFirst}
              />
            </div>
            <div className="min-h-0 overflow-y-auto p-1">
              <Combobox.Empty>
                <p className="px-2 py-3 text-muted empty:hidden">{nothingFound(query)}</p>
              </Combobox.Empty>
              <Combobox.List>{(group: SearchGroup) => <OptionGroup key={group.value} group={group} />}</Combobox.List>
            </div>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function OptionGroup({ group }: { group: SearchGroup }) {
  return (
    <Combobox.Group items={group.items}>
      <Combobox.GroupLabel className="px-2 pt-2 pb-1 text-sm text-faint select-none">{group.label}</Combobox.GroupLabel>
      <Combobox.Collection>
        {(option: SearchOption) => (
          <Combobox.Item
            key={option.value}
            value={option}
            className="grid min-h-7 grid-cols-[16px_1fr_auto] items-center gap-2 rounded px-2 outline-none select-none data-highlighted:bg-hover pointer-coarse:min-h-10"
          >
            <Combobox.ItemIndicator className="col-start-1">
              <Check aria-hidden className="size-3.5 text-accent" />
            </Combobox.ItemIndicator>
            <span className="col-start-2 truncate">{option.label}</span>
            <span className="col-start-3 text-sm text-muted tabular-nums">{option.detail}</span>
          </Combobox.Item>
        )}
      </Combobox.Collection>
    </Combobox.Group>
  );
}
