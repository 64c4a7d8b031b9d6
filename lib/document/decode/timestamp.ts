const date = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})/;
const time = /^(?:([Tt])| +)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[.,][0-9]+)?(.*)$/s;
const zone = /^(?:Z|[-+]([0-9]{2}):([0-9]{2}))$/;

/** Whether yaml.v2 takes a text for a timestamp: `2020-1-2`, with a time, and with a zone if a `T` stands between. */
export function isTimestamp(text: string): boolean {
  const [day, year, month, dayOfMonth] = date.exec(text) ?? [];
  if (day === undefined) return false;
  if (!isDate(Number(year), Number(month), Number(dayOfMonth))) return false;
  const rest = text.slice(day.length);
  return rest === '' || isTime(rest);
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

function isTime(text: string): boolean {
  const [, letter, hour, minute, second, rest] = time.exec(text) ?? [];
  if (rest === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return false;
  return letter === undefined ? rest === '' : isZone(rest);
}

/** Go lets an offset go up to 24 hours and 60 minutes. */
function isZone(text: string): boolean {
  const match = zone.exec(text);
  if (match === null) return false;
  return Number(match[1] ?? 0) <= 24 && Number(match[2] ?? 0) <= 60;
}
