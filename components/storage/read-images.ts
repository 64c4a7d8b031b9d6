const most = 30;
const longest = 400;
const signWithoutDigest = /@(?!sha\d+:[0-9a-f]+$)/;

/** The names of images that were stored. Only what could be one and holds no login is taken; the planner judges the rest. */
export function readImages(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter(mayBeImage))].slice(0, most);
}

function mayBeImage(value: unknown): value is string {
  return typeof value === 'string' && /^\S+$/.test(value) && value.length <= longest && !signWithoutDigest.test(value);
}
