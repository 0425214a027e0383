import { canonicalJson } from '../../../src/rules/locks.js';
import { added, type Change, changed, compareNamed, removed, breaking } from './change.js';

/** A JSON Schema, or `false` and `true`, which refuse and take everything. */
type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Says nothing about which data are right. */
const annotations = ['title', 'description', 'examples', '$comment', 'default', 'deprecated'];
/** Holds schemas by name. */
const named = ['$defs', 'definitions', 'patternProperties'];
/** Holds one schema. */
const single = ['items', 'additionalProperties', 'propertyNames', 'contains', 'unevaluatedProperties'];
const alternatives = ['anyOf', 'oneOf'];
const least = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const most = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];

const short = (value: unknown): string => {
  const text = canonicalJson(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
};

const values = (value: unknown): string[] => (isList(value) ? value : [value]).map(canonicalJson);

/** A list of values that are right: fewer is narrower. */
const compareValues = (was: unknown, is: unknown, what: string): Change[] => {
  const [before, after] = [values(was), values(is)];
  const [lost, gained] = [before.filter((v) => !after.includes(v)), after.filter((v) => !before.includes(v))];
  const texts = [short(was), short(is)] as const;
  if (lost.length) return [changed('major', what, `union narrowed: ${lost.join(', ')} gone`, ...texts)];
  return gained.length ? [changed('minor', what, `union widened: ${gained.join(', ')} new`, ...texts)] : [];
};

const compareRequired = (was: unknown, is: unknown, what: string): Change[] => {
  const [before, after] = [was ?? [], is ?? []].map((list) => (isList(list) ? list.map(String) : []));
  return [
    ...after!
      .filter((name) => !before!.includes(name))
      .map((name) => changed('major', `${what}.${name}`, 'now required', 'optional', 'required')),
    ...before!
      .filter((name) => !after!.includes(name))
      .map((name) => changed('minor', `${what}.${name}`, 'may be left out', 'required', 'optional')),
  ];
};

const compareProperties = (was: Schema, is: Schema, what: string): Change[] =>
  compareNamed(was, is, {
    removed: (name, schema) => [removed(`${what}.${name}`, short(schema))],
    added: (name, schema) => [added(`${what}.${name}`, short(schema))],
    kept: (name, before, after) => compareSchemas(before, after, `${what}.${name}`),
  });

/** Alternatives that are written alike are the same; of the others, each is held against the one at its turn. */
const compareAlternatives = (was: readonly unknown[], is: readonly unknown[], what: string): Change[] => {
  const left = (some: readonly unknown[], others: readonly unknown[]): unknown[] =>
    some.filter((one) => !others.some((other) => canonicalJson(one) === canonicalJson(other)));
  const [lost, gained] = [left(was, is), left(is, was)];
  if (lost.length && lost.length === gained.length)
    return lost.flatMap((schema, i) => compareSchemas(schema, gained[i], `${what}|`));
  if (lost.length) return [changed('major', what, 'union narrowed: an alternative gone', short(lost), short(gained))];
  return gained.map((schema) => added(what, short(schema), 'union widened: another alternative'));
};

const compareBound = (was: unknown, is: unknown, what: string, looser: (a: number, b: number) => boolean): Change[] =>
  typeof was === 'number' && typeof is === 'number'
    ? [
        looser(was, is)
          ? changed('minor', what, 'takes more than before', String(was), String(is))
          : changed('major', what, 'takes less than before', String(was), String(is)),
      ]
    : [breaking(what, 'another bound', short(was), short(is))];

const compareKeyword = (keyword: string, was: unknown, is: unknown, what: string): Change[] => {
  const place = `${what} (${keyword})`;
  if (canonicalJson(was ?? null) === canonicalJson(is ?? null)) return [];
  if (annotations.includes(keyword)) return [changed('patch', place, 'wording', short(was ?? ''), short(is ?? ''))];
  if (keyword === 'required') return compareRequired(was, is, what);
  // A list by name that is gone altogether has lost each of its names.
  const left = is === undefined ? {} : is;
  if (keyword === 'properties' && isSchema(was) && isSchema(left)) return compareProperties(was, left, what);
  if (named.includes(keyword) && isSchema(was) && isSchema(left)) return compareProperties(was, left, place);
  if (is === undefined) return [changed('minor', place, 'no longer demanded', short(was), 'nothing')];
  if (was === undefined) return [breaking(place, 'a demand added', 'nothing', short(is))];
  if (single.includes(keyword)) return compareSchemas(was, is, keyword === 'items' ? `${what}[]` : place);
  if (keyword === 'enum' || keyword === 'type') return compareValues(was, is, what);
  if (alternatives.includes(keyword) && isList(was) && isList(is)) return compareAlternatives(was, is, what);
  if (least.includes(keyword)) return compareBound(was, is, place, (a, b) => b < a);
  if (most.includes(keyword)) return compareBound(was, is, place, (a, b) => b > a);
  return [breaking(place, 'another demand', short(was), short(is))];
};

/** `const` is an `enum` of one. */
const opened = ({ const: only, ...rest }: Schema): Schema => (only === undefined ? rest : { ...rest, enum: [only] });

/** What became of a JSON Schema: data that were right and no longer are make it major. */
export const compareSchemas = (before: unknown, after: unknown, what: string): Change[] => {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (!isSchema(before) || !isSchema(after))
    return [
      after === true || before === false
        ? changed('minor', what, 'takes more than before', short(before), short(after))
        : breaking(what, 'another schema', short(before), short(after)),
    ];
  const [was, is] = [opened(before), opened(after)];
  const keywords = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return keywords.flatMap((keyword) => compareKeyword(keyword, was[keyword], is[keyword], what));
};
