import { _, Ajv, type CodeKeywordDefinition, type Name, stringify } from 'ajv';
import { Type } from 'ajv/dist/compile/util.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { jsonSchemas } from './schema.js';
import { kindInWords } from './schema/expected.js';

/** The keywords of JSON Schema that what a page hands over is described with. */
interface Loose {
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  items?: Loose;
  additionalProperties?: Loose;
  properties?: Record<string, Loose>;
  required?: string[];
}

/** The same said with less: keys that ask for the same thing stand together, as `?by,via` or, where they must be there, `!id,name`. */
interface Short {
  description?: string;
  type?: string | string[];
  choice?: unknown[];
  items?: Short;
  additionalProperties?: Short;
  members?: Record<string, Short>;
}

const known = [
  '$schema',
  '$id',
  'description',
  'type',
  'enum',
  'items',
  'additionalProperties',
  'propertyNames',
  'properties',
  'required',
];

const asksNothing = (schema: Loose | undefined): boolean => !schema || !Object.keys(schema).length;

const membersOf = ({ properties = {}, required = [] }: Loose): Record<string, Short> => {
  const groups = new Map<string, string[]>();
  for (const [key, schema] of Object.entries(properties)) {
    const like = (required.includes(key) ? '!' : '?') + JSON.stringify(shorten(schema));
    groups.set(like, [...(groups.get(like) ?? []), key]);
  }
  return Object.fromEntries(
    [...groups].map(([like, keys]) => [like.slice(0, 1) + keys.join(), JSON.parse(like.slice(1)) as Short]),
  );
};

const shorten = (schema: Loose): Short => {
  const { description, type, enum: choice, items, additionalProperties, properties } = schema;
  const unknown = Object.keys(schema).filter((keyword) => !known.includes(keyword));
  if (unknown.length) throw new Error(`page check: this build does not know the keywords ${unknown.join(', ')}`);
  return {
    ...(description && { description }),
    // A choice settles the type.
    ...(choice ? { choice } : type && { type }),
    ...(items && !asksNothing(items) && { items: shorten(items) }),
    ...(additionalProperties &&
      !asksNothing(additionalProperties) && { additionalProperties: shorten(additionalProperties) }),
    ...(properties && { members: membersOf(schema) }),
  };
};

/** Writes one loop for all keys of a group. A key that may be missing may also be `undefined`. */
const members: CodeKeywordDefinition = {
  keyword: 'members',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const { gen, data } = cxt;
    for (const group of Object.keys(cxt.schema as object)) {
      const keys = group.slice(1).split(',');
      const look = (dataProp: string | Name): void => {
        // As a number a key goes into a path unescaped; none of ours needs escaping.
        const place = { keyword: 'members', schemaProp: group, dataProp, dataPropType: Type.Num };
        const write = (): void => void cxt.subschema(place, gen.name('valid'));
        if (group.startsWith('!')) write();
        else gen.if(_`${data}[${dataProp}] !== undefined`, write);
      };
      if (keys.length === 1) look(keys.join());
      else gen.forOf('key', stringify(keys), look);
    }
  },
};

/** Names the list, so that the message can be made of it. */
const choice: CodeKeywordDefinition = {
  keyword: 'choice',
  schemaType: 'array',
  error: { message: '', params: ({ params }) => _`${params['list']}` },
  code(cxt) {
    const list = cxt.gen.const('choice', stringify(cxt.schema));
    cxt.setParams({ list });
    cxt.fail(_`!${list}.includes(${cxt.data})`);
  },
};

const at = (schema: Short, schemaPath: string): Short => {
  let found: unknown = schema;
  for (const step of schemaPath.slice(2).split('/').slice(0, -1)) {
    found = (found as Record<string, unknown>)[decodeURIComponent(step)];
  }
  return found as Short;
};

/** `instancePath+"/views/" + i0+"/id"` as `["views", i0, "id"]`. */
const steps = (path = ''): string =>
  [
    ...path
      .replace('instancePath', '')
      .replaceAll('.replace(/~/g, "~0").replace(/\\//g, "~1")', '')
      .matchAll(/"([^"]*)"|(\w+)/g),
  ]
    .flatMap(
      ([, text, name]) =>
        name ??
        (text ?? '')
          .split('/')
          .filter(Boolean)
          .map((step) => JSON.stringify(step)),
    )
    .join(', ');

const report =
  /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:"([^"]*)",keyword:"\w+",params:(.*?)\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;
const body = /let vErrors = null;let errors = 0;(.*)validate\d+\.errors = vErrors;return errors === 0;\}\s*$/s;
const object = /(data\d*) && typeof \1 == "object" && !Array\.isArray\(\1\)/g;
const loop = /const (len\d+) = (data\d+)\.length;for\(let (i\d+)=0; \3<\1; \3\+\+\)/g;
const leftOver = /\b(?:vErrors|errors|instancePath|require|import|len\d+|schema\d+|func\d+|pattern\d+|validate\d+)\b/;

/**
 * Source of the check that pages load: what ajv compiles from the JSON Schema of `figure-data`, its error objects
 * replaced by calls. The module imports nothing and evaluates no text.
 */
export const buildPageCheck = (from: object = jsonSchemas['figure-data'] ?? {}): string => {
  const schema = shorten(from);
  const ajv = new Ajv({
    strict: false,
    strictNumbers: true,
    allErrors: true,
    messages: false,
    code: { esm: true, source: true, optimize: 2 },
  });
  ajv.addKeyword(members);
  ajv.addKeyword(choice);
  const [, compiled = ''] = body.exec(standaloneCode(ajv, ajv.compile(schema))) ?? [];
  const inWords = (schemaPath: string, params: string): string => {
    if (params.startsWith('choice')) return `"one of " + ${params}.join(", ")`;
    const { description, type } = at(schema, schemaPath);
    return JSON.stringify(description ?? kindInWords(String(type)));
  };
  const told = compiled
    .replace(
      report,
      (_all, _name, path: string | undefined, schemaPath: string, params: string) =>
        `fault([${steps(path)}], ${inWords(schemaPath, params)});`,
    )
    .replace(object, 'isObject($1)')
    .replace(loop, 'for (const $3 of $2.keys())');
  if (!told || leftOver.test(told)) throw new Error('page check: ajv wrote something that this build cannot shorten');
  const { code } = transformSync(
    `const isObject = (data) => data && typeof data == "object" && !Array.isArray(data);
    export const pageCheck = (data, fault) => {${told}};`,
    { format: 'esm', target: 'es2022', minifySyntax: true },
  );
  return `// Written by page-check.build.ts from the JSON Schema of figure-data. Do not edit.\n${code}`;
};
