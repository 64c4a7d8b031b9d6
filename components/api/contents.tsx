import type { ApiWords } from './api-words.ts';
import { type Asked, anchorOf } from './schema.ts';

/** Everything that can be asked for, as links to where it is described. */
export function Contents({ operations, words }: { operations: readonly Asked[]; words: ApiWords }) {
  const { t, described } = words;
  return (
    <nav aria-labelledby="contents" className="grid gap-1.5 border-t border-line pt-5">
      <h2 id="contents" className="text-lg font-semibold">
        {t('contents')}
      </h2>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {operations.map((each) => (
          <li key={anchorOf(each)} className="min-w-0">
            <a
              href={`#${anchorOf(each)}`}
              className="block py-1 text-accent underline-offset-4 hover:underline pointer-coarse:py-2.5"
            >
              {described(each.operation.summary)}
            </a>
          </li>
        ))}
        <li>
          <a href="#shapes" className="block py-1 text-accent underline-offset-4 hover:underline pointer-coarse:py-2.5">
            {t('shapes')}
          </a>
        </li>
      </ul>
    </nav>
  );
}
