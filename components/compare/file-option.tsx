import { useTranslations } from 'next-intl';
import { tabName } from '@/components/preview/preview-tabs.ts';
import { classNames } from '@/components/ui/class-names.ts';
import { hidePathPassword } from '@/lib/registries/url-password.ts';
import type { ListedFile } from './work/outcome.ts';

type FileOptionProps = {
  id: string;
  file: ListedFile;
  position: number;
  count: number;
  selected: boolean;
  place: { readonly top: number; readonly height: number };
  onShow: (path: string) => void;
};

/** A file with what becomes of it and how many lines go and come. */
export function FileOption({ id, file, position, count, selected, place, onShow }: FileOptionProps) {
  const t = useTranslations('compare.view');
  const { path, change, removed, added } = file;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys; its options never have the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={count}
      title={hidePathPassword(path)}
      style={place}
      className={classNames(
        'absolute inset-x-0 flex cursor-pointer items-center gap-2 px-3 select-none',
        selected ? 'bg-accent-soft' : 'hover:bg-hover',
      )}
      onClick={() => onShow(path)}
    >
      <span className={classNames('min-w-0 truncate font-mono text-sm', change === 'removed' && 'line-through')}>
        {tabName(path)}
      </span>
      {change === 'changed' ? null : (
        <span className="shrink-0 text-sm whitespace-nowrap text-accent">{t(`change.${change}`)}</span>
      )}
      <span aria-hidden className="ml-auto flex shrink-0 gap-1.5 text-sm whitespace-nowrap text-muted tabular-nums">
        {removed > 0 ? <span>−{removed}</span> : null}
        {added > 0 ? <span>+{added}</span> : null}
      </span>
      <span className="sr-only">{t('lines', { removed, added })}</span>
    </div>
  );
}
