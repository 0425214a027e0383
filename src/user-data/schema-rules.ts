/*
 * The check of a page's own data is our own code and not one that ajv compiles, because every page with such data loads
 * it: 0.87 kB, where ajv's standalone code for the same schema has 3.9 kB. Tests compare it with the zod schema.
 */

/** The keys that lead to a value, nested, so that a step copies nothing: `[[[], 'observations'], 3]`. */
type Way = readonly unknown[];

export type Fault = (way: Way, expected: string) => void;

/** Calls `fault` for everything that is wrong with a value; its key comes apart from the way to what is around it, because most values need no way. */
export type Rule = (value: unknown, key: unknown, around: Way, fault: Fault) => void;

type Rules = Readonly<Record<string, Rule>>;

const isList = Array.isArray;
const isNumber = Number.isFinite;
const isObject = (value: unknown): unknown => typeof value === 'object' && value && !isList(value);

const rule =
  (
    expected: string,
    right: (value: unknown) => unknown,
    inside?: (value: never, way: Way, fault: Fault) => void,
  ): Rule =>
  (value, key, around, fault) =>
    right(value) ? inside?.(value as never, [around, key], fault) : fault([around, key], expected);

export const text: Rule = rule('a string', (value) => typeof value === 'string');
export const number: Rule = rule('a number', isNumber);
export const numberOrNull: Rule = rule('a number or null', (value) => value === null || isNumber(value));

export const choice = (...all: readonly unknown[]): Rule =>
  rule('one of ' + all.join(', '), (value) => all.includes(value));

export const list = (each: Rule): Rule =>
  rule('a list', isList, (value: unknown[], way, fault) => {
    for (const key of value.keys()) each(value[key], key, way, fault);
  });

/** Makes the rule of an object with any keys, whose values follow one rule. */
export const dictionary = (each: Rule): Rule =>
  rule('an object', isObject, (value: Record<string, unknown>, way, fault) => {
    for (const key in value) each(value[key], key, way, fault);
  });

/** Makes the rule of an object with keys that must be there and keys that may be; any other key is left alone. */
export const object = (needed: Rules, optional?: Rules): Rule => {
  // Without a prototype, since a key of the data may be called `constructor`.
  const known: Record<string, Rule | null> = { __proto__: null, ...optional };
  return rule('an object', isObject, (value: Record<string, unknown>, way, fault) => {
    for (const key in needed) needed[key]!(value[key], key, way, fault);
    // Data have fewer keys than the schema knows.
    for (const key in value) if (value[key] !== undefined) known[key]?.(value[key], key, way, fault);
  });
};
