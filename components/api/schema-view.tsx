import type { ApiWords } from './api-words.ts';
import { refName, type Schema } from './schema.ts';

type SchemaViewProps = { schema: Schema; words: ApiWords };

/** A shape as its fields, one below the other, with the fields of what is in them. */
export function SchemaView({ schema, words }: SchemaViewProps) {
  const { t } = words;
  const inner = innermost(schema);
  const variants = inner.oneOf ?? inner.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  if (variants.length > 1) {
    return (
      <div className="grid gap-2">
        <p className="text-sm text-muted">{t('oneOf')}</p>
        <ul className="grid gap-3">
          {variants.map((variant, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: variants have no names, and stay in their order
            <li key={index} className="min-w-0 border-l-2 border-line pl-3">
              <SchemaView schema={variant} words={words} />
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const fields = Object.entries((variants[0] ?? inner).properties ?? {});
  if (fields.length === 0) return null;
  const required = new Set((variants[0] ?? inner).required);
  return (
    <dl className="grid gap-1.5">
      {fields.map(([name, field]) => (
        <div key={name} className="grid min-w-0 gap-0.5">
          <dt className="flex flex-wrap items-baseline gap-x-2">
            <code className="font-mono text-sm font-semibold">{name}</code>
            <code className="font-mono text-sm text-muted wrap-anywhere">{typeOf(field)}</code>
            {required.has(name) ? <span className="text-xs text-accent">{t('required')}</span> : null}
          </dt>
          <dd className="grid gap-1.5">
            {field.description ? <p className="text-muted">{words.described(field.description)}</p> : null}
            {hasFields(field) ? (
              <div className="border-l-2 border-line pl-3">
                <SchemaView schema={field} words={words} />
              </div>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What a list or a map is of. */
function innermost(schema: Schema): Schema {
  if (schema.items) return innermost(schema.items);
  if (typeof schema.additionalProperties === 'object') return innermost(schema.additionalProperties);
  return schema;
}

function hasFields(schema: Schema): boolean {
  const inner = innermost(schema);
  return inner.properties !== undefined || [...(inner.oneOf ?? []), ...(inner.anyOf ?? [])].some(hasFields);
}

function typeOf(schema: Schema): string {
  const variants = schema.anyOf ?? schema.oneOf;
  if (schema.$ref) return refName(schema);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (variants) return [...new Set(variants.map(typeOf))].join(' | ');
  if (schema.items) return `${typeOf(schema.items)}[]`;
  if (typeof schema.additionalProperties === 'object') return `{ [name]: ${typeOf(schema.additionalProperties)} }`;
  return schema.type ?? 'any';
}
