/** A token that turns out to be a key if a `:` follows on its line, within 1024 characters. */
export type SimpleKey = {
  possible: boolean;
  required: boolean;
  token: number;
  index: number;
  line: number;
  from: number;
  column: number;
};

export function noKey(token: number): SimpleKey {
  return { possible: false, required: false, token, index: 0, line: 0, from: 0, column: 0 };
}
