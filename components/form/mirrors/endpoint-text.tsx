import { classNames } from '@/components/ui/class-names.ts';
import { partsOf, withoutPassword } from './endpoint-parts.ts';

type EndpointTextProps = { value: string; revealed: boolean; added: string; className: string };

/** An endpoint in its parts, over the input of the same text: the host stands out, what the node adds is faint. */
export function EndpointText({ value, revealed, added, className }: EndpointTextProps) {
  const { scheme, user, password, host, rest } = partsOf(revealed ? value : withoutPassword(value));
  return (
    <span
      aria-hidden
      className={classNames(
        'pointer-events-none absolute left-2 truncate font-mono text-sm in-data-unused:text-faint in-data-unused:italic',
        className,
      )}
    >
      <span className="text-muted in-data-unused:text-faint">
        {scheme}
        {user}
        {password}
      </span>
      {host}
      {rest}
      <span className="text-faint italic">{added}</span>
    </span>
  );
}
