import { hideUrlPassword } from '@/lib/registries/url-password.ts';

const keptAtEnd = 14;
const shortEnough = 28;

/** A name that loses its middle where there is no room for all of it: hosts differ at their ends. A login in it stays hidden. */
export function MiddleEllipsis({ text: name }: { text: string }) {
  const text = hideUrlPassword(name);
  if (text.length <= shortEnough)
    return <span className="truncate in-data-unused:text-faint in-data-unused:italic">{text}</span>;
  return (
    <span className="flex min-w-0 in-data-unused:text-faint in-data-unused:italic" title={text}>
      <span className="truncate">{text.slice(0, -keptAtEnd)}</span>
      <span className="shrink-0 whitespace-pre">{text.slice(-keptAtEnd)}</span>
    </span>
  );
}
