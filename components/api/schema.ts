/** As much of JSON Schema as the API's description uses. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
};

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema?: Schema };

export type Operation = {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
};

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

export type Method = (typeof methods)[number];

export type ApiDocument = {
  readonly info: { readonly description?: string };
  readonly paths?: Readonly<Record<string, { readonly [method in Method]?: Operation }>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
};

export function schemaIn(content: Content | undefined): { readonly mediaType: string; readonly schema: Schema } | null {
  const [entry] = Object.entries(content ?? {});
  return entry?.[1].schema ? { mediaType: entry[0], schema: entry[1].schema } : null;
}

export function refName({ $ref = '' }: Schema): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

/** What is asked for in the path and behind it, as the fields of a shape. */
export function parametersOf({ parameters = [] }: Operation): Schema | null {
  if (parameters.length === 0) return null;
  return {
    properties: Object.fromEntries(parameters.map(({ name, schema = {} }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** An operation with the method and the path by which it is asked for. */
export type Asked = { readonly method: Method; readonly path: string; readonly operation: Operation };

export function operationsOf({ paths = {} }: ApiDocument): readonly Asked[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    methods.flatMap((method) => {
      const operation = operations[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );
}

export function anchorOf({ method, path }: Pick<Asked, 'method' | 'path'>): string {
  return method + path.replaceAll(/[{}]/g, '');
}
