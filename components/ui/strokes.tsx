import { classNames } from './class-names.ts';

/** A picture for rows that come by the dozen while one scrolls: one path, and its pen from the style sheet. */
export function Strokes({ path, className }: { path: string; className: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      className={classNames(
        'fill-none stroke-current stroke-2 [stroke-linecap:round] [stroke-linejoin:round]',
        className,
      )}
    >
      <path d={path} />
    </svg>
  );
}
