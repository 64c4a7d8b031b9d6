import { partsOf, withoutPassword } from './endpoint-parts.ts';

type EndpointTextProps = { value: string; revealed: boolean; added: string };

/** An endpoint in its parts, over the input of the same text: the host stands out, what the node adds is faint. */
export function EndpointText({ value, revealed, added }: EndpointTextProps) {
  const { scheme, user, password, host, rest } = partsOf(revealed ? value : withoutPassword(value));
  return (
    <span
      aria-hidden
      title={withoutPassword(value)}
      className="pointer-events-none absolute inset-x-2 truncate font-mono text-sm peer-focus:hidden"
    >
      <span className="text-muted">
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
