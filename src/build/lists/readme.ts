import type { DatasetFolder, Folders, FormFolder, VintageModule } from './folders.js';

const code = (text: string): string => `\`${text}\``;

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' ');

const elementsTable = (forms: readonly FormFolder[]): string =>
  [
    row('element', 'shows', 'takes'),
    row('---', '---', '---'),
    ...forms.map(({ name, shows, attributes }) =>
      row(code(`<figure-${name}>`), shows.charAt(0).toLowerCase() + shows.slice(1), attributes.map(code).join(' ')),
    ),
  ].join('\n');

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

const holdings = ({ holds }: VintageModule): string => {
  const { observations, derivations, events, positions } = holds;
  return [
    ...(events ? [counted(events, 'event')] : []),
    ...(positions ? [counted(positions, 'position')] : []),
    ...(observations ? [counted(observations, 'number')] : []),
    ...(derivations ? [`${derivations} computed`] : []),
  ].join(', ');
};

const datasetsTable = (datasets: readonly DatasetFolder[]): string =>
  [
    row('dataset', 'what', 'vintage', 'holds', 'sources'),
    row('---', '---', '---', '---', '---'),
    ...datasets.flatMap(({ id, title, vintages }) =>
      vintages.map((vintage, i) =>
        row(i ? '' : code(id), i ? '' : title, code(vintage.name), holdings(vintage), String(vintage.holds.sources)),
      ),
    ),
  ].join('\n');

/** The text with a new table between two marks. @throws Error where the marks are missing */
const between = (text: string, name: string, table: string): string => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start)
    throw new Error(`README.md: expected the table of ${name} between ${open} and ${close}`);
  return `${text.slice(0, start + open.length)}\n${table}\n${text.slice(end)}`;
};

/** README with its tables of elements and datasets. */
export const withTables = (readme: string, { forms, datasets }: Folders): string =>
  between(between(readme, 'elements', elementsTable(forms)), 'datasets', datasetsTable(datasets));
