import { Combobox } from '@base-ui/react/combobox';
import { ChevronDown } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { SearchOptions, type ShowOption } from './search-options.tsx';
import type { SearchOption, SearchSelectProps } from './search-select.tsx';
import { selectFaceClass } from './select-face.tsx';
import { inputClass } from './text-field.tsx';
import { type FaceKey, take, useTypeAhead } from './type-ahead.ts';

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
  const { open, query, setQuery, show, typeAhead } = useTypeAhead();
  // A closed list has them too: where it opens, what is chosen is lit up.
  const all = useMemo(() => find(''), [find]);
  const groups = open && query !== '' ? find(query) : all;
  const [list, setList] = useState<HTMLDivElement | null>(null);
  const bringIntoSight = useRef<ShowOption | null>(null);
  const options = groups.flatMap((group) => group.items);
  const highlighted = useRef<SearchOption | undefined>(undefined);
  // A pointer that leaves the list takes the highlight along, one that only rested where the list opened, too.
  const chooseFirst = (event: FaceKey) => {
    const first = options[0];
    if (event.key !== 'Enter' || query.trim() === '' || highlighted.current || !first) return;
    take(event);
    show(false);
    onChange(first.value);
  };
  const pressOnFace = (event: FaceKey) => {
    chooseFirst(event);
    typeAhead(event);
  };
  return (
    <Combobox.Root
      virtualized
      items={groups}
      filteredItems={groups}
      value={options.find((option) => option.value === value) ?? { value, label: chosen, detail: '' }}
      open={open}
      onOpenChange={show}
      isItemEqualToValue={(option, other) => option.value === other.value}
      inputValue={query}
      onInputValueChange={setQuery}
      onValueChange={(option) => option && onChange(option.value)}
      onItemHighlighted={(option, { reason, index }) => {
        highlighted.current = option;
        if (reason !== 'pointer' && index >= 0) queueMicrotask(() => bringIntoSight.current?.(index));
      }}
      autoHighlight
    >
      <Combobox.Trigger aria-label={`${label}: ${chosen}`} className={selectFaceClass} onKeyDown={pressOnFace}>
        <span className="truncate">{chosen}</span>
        <ChevronDown aria-hidden className="size-3.5 shrink-0 text-faint" />
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner align="start" sideOffset={4} className="z-50 outline-none">
          <Combobox.Popup
            aria-label={label}
            className="grid w-[min(400px,calc(100vw-16px))] grid-rows-[auto_minmax(0,1fr)] overflow-hidden rounded-md border border-line bg-raised shadow-lg outline-none"
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
            <Combobox.Empty>
              <p className="px-3 py-3 text-muted empty:hidden">{nothingFound(query)}</p>
            </Combobox.Empty>
            <Combobox.List
              ref={setList}
              className="max-h-[min(432px,calc(var(--available-height)-48px))] overflow-y-auto overscroll-contain"
            >
              {options.length > 0 ? (
                <SearchOptions groups={groups} value={value} list={list} show={bringIntoSight} />
              ) : null}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
