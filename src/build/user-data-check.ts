import { format, resolveConfig } from 'prettier';
import { jsonSchemas } from '../schema/index.js';

/** The keywords of JSON Schema that what a page hands over is described with. */
interface Loose {
  type?: string | string[];
  enum?: unknown[];
  items?: Loose;
  additionalProperties?: Loose;
  properties?: Record<string, Loose>;
  required?: string[];
}

const known = [
  ...['$schema', '$id', 'description', 'type', 'enum', 'items'],
  ...['additionalProperties', 'propertyNames', 'properties', 'required'],
];

const plain: Record<string, string> = { string: 'text', number: 'number', 'number,null': 'numberOrNull' };

const asksNothing = (schema: Loose | undefined): boolean => !schema || !Object.keys(schema).length;

const membersOf = (properties: Record<string, Loose>, keys: string[]): string =>
  `{${keys.map((key) => `${JSON.stringify(key)}: ${ruleOf(properties[key]!)}`).join()}}`;

/** The rule for a schema, as source code. */
const ruleOf = (schema: Loose): string => {
  const { type = '', enum: choice, items, additionalProperties, properties, required = [] } = schema;
  const unknown = Object.keys(schema).filter((keyword) => !known.includes(keyword));
  if (unknown.length) throw new Error(`page check: this build does not know the keywords ${unknown.join(', ')}`);
  // A choice settles the type.
  if (choice) return `choice(${choice.map((each) => JSON.stringify(each)).join()})`;
  if (items) return `list(${ruleOf(items)})`;
  if (properties) {
    const keys = Object.keys(properties).filter((key) => !asksNothing(properties[key]));
    const needed = keys.filter((key) => required.includes(key));
    const optional = keys.filter((key) => !required.includes(key));
    const both = [needed, ...(optional.length ? [optional] : [])];
    return `object(${both.map((keys) => membersOf(properties, keys)).join()})`;
  }
  if (additionalProperties && !asksNothing(additionalProperties)) return `dictionary(${ruleOf(additionalProperties)})`;
  const found = plain[String(type)];
  if (!found)
    throw new Error(`page check: this build does not know the type ${String(type) || 'of a schema without one'}`);
  return found;
};

/** Source of the check that pages load: the JSON Schema of `figure-data` in the rules of `src/user-data/schema-rules.ts`. It evaluates no text. */
export const buildPageCheck = async (from: object = jsonSchemas['figure-data'] ?? {}): Promise<string> =>
  format(
    `// Written by src/build/user-data-check.ts from the JSON Schema of figure-data. Do not edit.
    import { choice, dictionary, list, number, numberOrNull, object, text } from './schema-rules.js';

    const whole = ${ruleOf(from)};

    /**
     * Looks through what a page handed over and calls \`fault\` for everything that is wrong with it: with the keys that lead
     * there, none for the whole, and what would have been right.
     */
    export const pageCheck = (data: unknown, fault: (keys: (string | number)[], expected: string) => void): void =>
      whole(data, [], [], (way, expected) => fault(way.flat(Infinity) as (string | number)[], expected));`,
    { ...(await resolveConfig(import.meta.filename)), parser: 'typescript' },
  );
