/** The mark: a compass rose over the lines that a portolan chart is made of. */
export function Logo() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0 text-accent">
      <circle cx="12" cy="12" r="10.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M4.9 4.9 19.1 19.1M19.1 4.9 4.9 19.1" stroke="currentColor" strokeWidth="1" opacity="0.45" />
      <path d="M12 3.5 14.2 9.8 20.5 12 14.2 14.2 12 20.5 9.8 14.2 3.5 12 9.8 9.8Z" fill="currentColor" />
    </svg>
  );
}
