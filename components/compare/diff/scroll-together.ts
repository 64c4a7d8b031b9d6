import type { EditorView } from '@codemirror/view';

/** Keeps editors with lines of the same heights at the same place; gives what ends that. */
export function scrollTogether(views: readonly EditorView[]): () => void {
  const scrollers = views.map(({ scrollDOM }) => scrollDOM);
  const places = new Map<Element, string>();
  const follow = ({ currentTarget: leader }: Event) => {
    // What was moved along, perhaps less far than asked, moves nothing in its turn.
    if (!(leader instanceof HTMLElement) || places.get(leader) === placeOf(leader)) return;
    for (const other of scrollers) {
      if (other !== leader) other.scrollTo(leader.scrollLeft, leader.scrollTop);
      places.set(other, placeOf(other));
    }
  };
  for (const scroller of scrollers) scroller.addEventListener('scroll', follow, { passive: true });
  return () => {
    for (const scroller of scrollers) scroller.removeEventListener('scroll', follow);
  };
}

function placeOf({ scrollLeft, scrollTop }: Element): string {
  return `${scrollLeft} ${scrollTop}`;
}
