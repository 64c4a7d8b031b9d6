import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';

/** Why nothing came of it. */
export function ProblemLine({ says }: { says: string }) {
  return (
    <p className="flex items-start gap-2">
      <span className="flex h-[1lh] items-center">
        <VerdictIcon kind="error" />
      </span>
      <span className="min-w-0 wrap-anywhere">{says}</span>
    </p>
  );
}
