import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { inputClass } from '@/components/ui/text-field.tsx';

/** Leaves the files that have a text in their names; Escape shows all again. */
export function FileFilter({ query, onChange }: { query: string; onChange: (query: string) => void }) {
  const t = useTranslations('compare.view');
  return (
    <div className="relative mx-3 mb-1.5 flex items-center">
      <Search aria-hidden className="pointer-events-none absolute left-2 size-3.5 text-faint" />
      <input
        type="search"
        aria-label={t('find')}
        placeholder={t('find')}
        value={query}
        spellCheck={false}
        autoComplete="off"
        className={`${inputClass(false, false)} pl-7!`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.stopPropagation();
          onChange('');
        }}
      />
    </div>
  );
}
