import {
  agentName,
  type Evidence,
  formatDate,
  formatPeriod,
  availableFrom,
  type Observation,
  runChecks,
  type Vintage,
} from 'figures-of-record';
import { address, linkFrom } from './address.js';
import { drawn } from './drawing.js';
import type { Edition } from './edition.js';
import { type Content, html, joined, type Markup } from './markup.js';
import { computedRow, observationRow, quoteOf } from './observation-row.js';
import { listing, type Page, section, table, terms } from './shell.js';
import { sourceItem } from './source-item.js';

/** What the pages of datasets are made of. */
export interface DatasetContext {
  editions: readonly Edition[];
  /** Forms that there is an element for. */
  forms: readonly string[];
  /** Name under which a module of the package exports the dataset. */
  exportName: (id: string) => string;
  packageName: string;
  /** Files of a vintage to download. */
  filesOf: (id: string, vintage: string) => readonly string[];
}

const vintageTable = ({ id, vintages }: Edition, current: string, to: (path: string) => string): Content =>
  table(
    'Vintages',
    ['Vintage', 'Covers until', 'Published', 'Read', 'Out by', 'Numbers'],
    vintages.map(({ vintage }, i) => {
      const latest = i === vintages.length - 1;
      const name = html`<code>${vintage.vintage}</code>`;
      return [
        [
          vintage.vintage === current
            ? html`<strong>${name}</strong>`
            : html`<a href="${to(address.dataset(id, latest ? undefined : vintage.vintage))}">${name}</a>`,
          latest && ', the latest',
        ],
        vintage.through ? formatDate(vintage.through) : 'not said',
        vintage.published ? formatPeriod(vintage.published) : 'not said',
        formatDate(vintage.accessed),
        formatDate(availableFrom(vintage)),
        vintage.observations.length,
      ];
    }),
    'wide',
  );

const told = (items: readonly Content[]): Content =>
  items.length > 0 && html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const personal = ({ dataset, vintage }: Vintage, id: string): Markup =>
  html`<br /><code class="cite">${dataset}@${vintage}/${id}</code>`;

const statements = (vintage: Vintage, evidence: readonly Evidence[]): Content => [
  table(
    'Events',
    ['What happened', 'When', 'Whose account'],
    (vintage.events ?? []).map((event) => [
      html`<span id="${event.id}">${event.title}</span>${personal(vintage, event.id)}`,
      formatPeriod(event.date),
      [
        agentName(event.by, vintage.agents),
        event.via && `, via ${agentName(event.via, vintage.agents)}`,
        quoteOf(event.id, evidence),
        event.note && html`<br /><small>${event.note}</small>`,
      ],
    ]),
    'numbers',
  ),
  table(
    'Positions',
    ['What is held', 'When', 'Who holds it'],
    (vintage.positions ?? []).map((position) => [
      html`<span id="${position.id}">${position.stance}</span>${personal(vintage, position.id)}`,
      position.date ? formatPeriod(position.date) : '',
      [
        agentName(position.holder, vintage.agents),
        position.via && `, via ${agentName(position.via, vintage.agents)}`,
        quoteOf(position.id, evidence),
        position.note && html`<br /><small>${position.note}</small>`,
      ],
    ]),
    'numbers',
  ),
];

const checkRows = (vintage: Vintage, all: readonly Vintage[]): (readonly Content[])[] =>
  runChecks(vintage, all).map(({ check, ok, expected, got, ids }) => [
    check.why,
    html`<code>${check.kind}</code>`,
    ok ? 'holds' : `fails: expected ${expected}, got ${got}`,
    joined(
      ids.map((id) => html`<code>${id}</code>`),
      ', ',
    ),
  ]);

/** The page of one vintage; that of the latest is the page of the dataset. */
export const datasetPage = (edition: Edition, index: number, context: DatasetContext): Page => {
  const { id, vintages } = edition;
  const { vintage, evidence } = vintages[index]!;
  const latest = index === vintages.length - 1;
  const path = address.dataset(id, latest ? undefined : vintage.vintage);
  const to = linkFrom(path);
  const all = context.editions.flatMap((other) => other.vintages.map((v) => v.vintage));
  const name = `${id}@${vintage.vintage}`;
  const views = vintage.views.filter(({ form }) => context.forms.includes(form));
  const specifier = `${context.packageName}/datasets/${id}`;
  const exportName = context.exportName(id);
  const row = (observation: Observation): readonly Content[] => observationRow(observation, vintage, evidence);
  return {
    path,
    title: latest ? vintage.title : `${vintage.title}, ${vintage.vintage}`,
    description: vintage.description,
    figures: views.length > 0,
    body: html`<p class="kind">${latest ? 'Dataset' : 'Earlier vintage of a dataset'}</p>
<h1>${vintage.title}</h1>
<p class="lede">${vintage.description}</p>
${terms([
  ['Id', html`<code>${id}</code>`],
  ['This vintage', html`<code>${name}</code>`],
  vintage.supersedes !== undefined && ['Follows', html`<code>${vintage.supersedes}</code>`],
])}${
      vintage.notes !== undefined && section('notes', 'Notes', told(vintage.notes))
    }${section('vintages', 'Vintages', vintageTable(edition, vintage.vintage, to))}${
      views.length > 0 &&
      section(
        'views',
        'Figures',
        views.map(
          (
            view,
          ) => html`<div class="drawing" id="${view.id}">${drawn({ form: view.form, of: `${name}/${view.id}` }, context.editions)}</div>
${listing(html`&lt;figure-${view.form} of="${name}/${view.id}"&gt;&lt;/figure-${view.form}&gt;`)}`,
        ),
      )
    }${section('numbers', 'Numbers', [
      table(
        'Numbers as they were stated',
        ['What', 'How much', 'Who says it'],
        vintage.observations.map(row),
        'numbers',
      ),
      table(
        'Numbers computed from them',
        ['What', 'How much', 'From what'],
        (vintage.derivations ?? []).map((derivation) => computedRow(derivation, vintage, all)),
        'numbers',
      ),
      statements(vintage, evidence),
    ])}${section('measures', 'What is counted', [
      terms(vintage.measures.map(({ title, definition }): [Content, Content] => [title, definition])),
    ])}${
      (vintage.errata ?? []).length > 0 &&
      section(
        'errata',
        'Errata',
        told((vintage.errata ?? []).map(({ observation: of, text }) => html`<code>${of}</code>: ${text}`)),
      )
    }${
      (vintage.revisions ?? []).length > 0 &&
      section(
        'revisions',
        'Why numbers differ from the vintage before',
        told((vintage.revisions ?? []).map(({ basis, text }) => html`${text} <small>(${basis})</small>`)),
      )
    }${
      vintage.checks.length > 0 &&
      section('checks', 'Checks', [
        table('What the numbers must fulfil', ['Why', 'Kind', 'Result', 'Numbers'], checkRows(vintage, all), 'wide'),
      ])
    }${section('sources', 'Sources', html`<ul class="sources">${vintage.sources.map((source) => sourceItem(source))}</ul>`)}${section(
      'import',
      'How to import it',
      listing(`import { ${exportName} } from '${specifier}'; // the latest vintage
import { ${exportName} } from '${specifier}/${vintage.vintage}'; // this one, always
import { evidence } from '${specifier}/${vintage.vintage}/evidence';`),
    )}${section(
      'downloads',
      'Downloads',
      told(
        context
          .filesOf(id, vintage.vintage)
          .map((file) => html`<a href="${to(address.data(id, vintage.vintage, file))}" download>${file}</a>`),
      ),
    )}`,
  };
};
