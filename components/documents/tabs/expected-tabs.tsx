import type { FrameTabs } from '@/components/editor/frame.ts';
import { classNames } from '@/components/ui/class-names.ts';
import { useTabName } from '../use-tab-name.ts';
import { stripClass, tabClass, tabFace } from './tab-look.ts';

/** The tabs as they will be once the documents have been read, which the server does not have: each in its place, one with its name. */
export function ExpectedTabs({ tabs }: { tabs: FrameTabs }) {
  const nameOf = useTabName();
  return (
    <div aria-hidden className={stripClass}>
      {Array.from({ length: tabs.count }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing but the place is known
        <div key={place} className={tabClass}>
          <span className={classNames(tabFace(place === tabs.place), 'flex items-center')}>
            <span className="truncate">{place === tabs.place ? nameOf(tabs.name) : ''}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
