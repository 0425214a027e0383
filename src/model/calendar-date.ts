/** A calendar date as its numbers, as many as are known: `[2024]`, `[2024, 10]`, `[2024, 10, 22]`. */
export type CalendarDate = [year: number, ...monthAndDay: number[]];

const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Reads an ISO 8601 date; `undefined` for what is none and for days that no calendar has. */
export const readDate = (text: string): CalendarDate | undefined => {
  const time = date.test(text) ? Date.parse(text) : NaN;
  // Engines take the 30th of February for the first of March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) return undefined;
  return text.split('-').map(Number) as CalendarDate;
};

/** The moment a day begins, in ms since 1970 UTC. Months and days may overflow; year 1 is year 1 and not 1901. */
export const momentOf = (year: number, month = 1, day = 1): number => new Date(0).setUTCFullYear(year, month - 1, day);
