/** What a parser gives: a value, or why there is none in Go's own words. */
export type Parsed<Value> = { readonly ok: true; readonly value: Value } | Refused;

export type Refused = { readonly ok: false; readonly reason: string };

export function parsed<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

export function refused(reason: string): Refused {
  return { ok: false, reason };
}
