import type { ReactNode } from 'react';
import type { ApiWords } from './api-words.ts';
import { exampleOf } from './examples.ts';
import { type Asked, anchorOf, parametersOf, refName, schemaIn } from './schema.ts';
import { SchemaView } from './schema-view.tsx';

type OperationViewProps = Asked & { words: ApiWords };

/** One question that the API answers: what it takes, what it gives, and how to ask it. */
export function OperationView({ method, path, operation, words }: OperationViewProps) {
  const { t, described } = words;
  const { requestBody, responses = {} } = operation;
  const asked = schemaIn(requestBody?.content);
  const answered = schemaIn((responses['200'] ?? responses['201'])?.content);
  const parameters = parametersOf(operation);
  const example = method === 'post' ? exampleOf(path) : null;
  const id = anchorOf({ method, path });
  return (
    <section aria-labelledby={id} className="grid gap-3 border-t border-line pt-5">
      <h2 id={id} className="text-lg font-semibold">
        {described(operation.summary)}
      </h2>
      <p className="font-mono text-sm wrap-anywhere">
        {method.toUpperCase()} {path}
      </p>
      {operation.description ? <p className="max-w-prose text-muted">{described(operation.description)}</p> : null}
      {parameters ? (
        <Part title={t('parameters')}>
          <SchemaView schema={parameters} words={words} />
        </Part>
      ) : null}
      {asked ? (
        <Part title={`${t('request')} · ${asked.mediaType}`}>
          <SchemaView schema={asked.schema} words={words} />
        </Part>
      ) : null}
      {answered ? (
        <Part title={`${t(answered.mediaType.endsWith('ndjson') ? 'lines' : 'answer')} · ${answered.mediaType}`}>
          {answered.schema.$ref ? (
            <a href={`#${refName(answered.schema)}`} className="w-fit font-mono text-sm text-accent underline">
              {refName(answered.schema)}
            </a>
          ) : (
            <SchemaView schema={answered.schema} words={words} />
          )}
        </Part>
      ) : null}
      <Part title={t('errors')}>
        <ul className="grid gap-0.5">
          {Object.entries(responses)
            .filter(([status]) => Number(status) >= 400)
            .map(([status, { description }]) => (
              <li key={status}>
                <code className="font-mono text-sm">{status}</code> {described(description)}
              </li>
            ))}
        </ul>
      </Part>
      {example === null ? null : (
        <Part title={t('example')}>
          <pre
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
            tabIndex={0}
            className="overflow-x-auto rounded border border-line bg-sunken p-2 font-mono text-sm"
          >
            {example}
          </pre>
        </Part>
      )}
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 gap-1.5">
      <h3 className="font-semibold">{title}</h3>
      {children}
    </div>
  );
}
