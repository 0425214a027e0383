import type { Evidence } from '../../model/evidence.js';
import type { Vintage } from '../../model/vintage.js';

/** Printed in place of a value, as the name of what another module has. */
class Name {
  constructor(readonly name: string) {}
}

const quote = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? JSON.stringify(text)
    : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const keyOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key));

/** Writes a value as TypeScript, on one line. */
const inline = (value: unknown): string => {
  if (value instanceof Name) return value.name;
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${entries.map(([key, inner]) => (inner instanceof Name && inner.name === key ? key : `${keyOf(key)}: ${inline(inner)}`)).join(', ')} }`;
};

/** Writes an object with a line a key, and lists of objects with a line an entry. */
const block = (object: object): string => {
  const lines = Object.entries(object).flatMap(([key, value]: [string, unknown]) => {
    const isList = Array.isArray(value) && value.some((one) => typeof one === 'object' && !(one instanceof Name));
    return isList
      ? [`  ${keyOf(key)}: [`, ...(value as unknown[]).map((one) => `    ${inline(one)},`), '  ],']
      : [`  ${keyOf(key)}: ${inline(value)},`];
  });
  return ['{', ...lines, '}'].join('\n');
};

const replaceAt = (object: object, replacements: Record<string, unknown>): object => ({
  ...object,
  ...replacements,
});

/** Writes a vintage as a module of its dataset’s folder: agents, authors and terms are those that all datasets share. */
export const vintageModule = (vintage: Vintage): string => {
  const [source] = vintage.sources;
  const period = new Name('period');
  const unit = new Name('unit');
  const constant = source!.id.replace(/-r/, 'R');
  const printedSource = replaceAt(source!, {
    csl: replaceAt(source!.csl, { author: new Name('trackerAuthors') }),
    licence: new Name('trackerLicence'),
  });
  const common = `2022-01-24/${vintage.through}`;
  const printed = replaceAt(vintage, {
    agents: [new Name('kiel')],
    sources: [new Name(constant)],
    observations: vintage.observations.map((one) => replaceAt(one, { unit, ...(one.period === common && { period }) })),
  });
  return `import type { Period, Unit } from '../../src/model/observation.js';
import type { Source } from '../../src/model/source.js';
import type { Vintage } from '../../src/model/vintage.js';
import { kiel } from '../agents.js';
import { trackerAuthors, trackerLicence } from '../sources.js';

const period: Period = ${quote(common)};
const unit: Unit = ${inline(vintage.observations[0]!.unit)};

// prettier-ignore
const ${constant}: Source = ${block(printedSource)};

// prettier-ignore
/** Aid to Ukraine by donor and kind: \`${vintage.dataset}@${vintage.vintage}\`. */
export const aidToUkraine: Vintage = ${block(printed)};
`;
};

/** Writes the evidence of a vintage as a module. */
export const evidenceModule = ({ dataset, vintage }: Vintage, evidence: readonly Evidence[]): string => {
  const { accessed, source, cell } = evidence[0]!;
  const names = { accessed: new Name('accessed'), source: new Name('source') };
  const sheet = cell?.sheet ?? '';
  const line = (one: Evidence): string => {
    const printedCell = one.cell && replaceAt(one.cell, one.cell.sheet === sheet ? { sheet: new Name('sheet') } : {});
    return `  ${inline(replaceAt(one, { ...names, ...(printedCell && { cell: printedCell }) }))},`;
  };
  return `import type { Evidence } from '../../src/model/evidence.js';

const accessed = ${quote(accessed)};
const source = ${quote(source)};
const sheet = ${quote(sheet)};

// prettier-ignore
/** Where each number of \`${dataset}@${vintage}\` is written. */
export const evidence: readonly Evidence[] = [
${evidence.map(line).join('\n')}
];
`;
};
