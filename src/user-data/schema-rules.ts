/** The keys that lead to a value, nested, so that a step copies nothing: `[[[], 'observations'], 3]`. */
type Way = readonly unknown[];

export type Fault = (way: Way, expected: string) => void;

/** Looks at a value and calls `fault` for everything that is wrong with it; the key comes by itself, for most values need no way. */
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

/** An object with whatever keys, all of whose values are alike. */
export const dictionary = (each: Rule): Rule =>
  rule('an object', isObject, (value: Record<string, unknown>, way, fault) => {
    for (const key in value) each(value[key], key, way, fault);
  });

/** An object with keys that must be there and keys that may be; of others it says nothing. */
export const object = (needed: Rules, optional?: Rules): Rule => {
  // A key of the data may be called `constructor`.
  const known: Record<string, Rule | null> = { __proto__: null, ...optional };
  return rule('an object', isObject, (value: Record<string, unknown>, way, fault) => {
    for (const key in needed) needed[key]!(value[key], key, way, fault);
    // The keys that data have, which are fewer than those they might have.
    for (const key in value) if (value[key] !== undefined) known[key]?.(value[key], key, way, fault);
  });
};
