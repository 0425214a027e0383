import { language, sourcesWords } from '../../src/messages/index.js';
import type { Derivation, SourceEntry, SourceList, Statement } from '../scene/source-lines.js';
import { escape } from '../picture/text.js';

/** A paragraph of text; nothing where there is no text. */
const line = (...texts: (string | undefined)[]): string => {
  const text = texts.filter(Boolean).join('; ');
  return text && `<p>${escape(text)}</p>`;
};

const statementHTML = ({
  number,
  count,
  attribution: says,
  period,
  quote,
  lang,
  place,
  read,
  note,
  context,
}: Statement): string => {
  const quoted = quote && `<q${lang ? ` lang="${escape(lang)}"` : ''}>${escape(quote)}</q>`;
  const what = `<b>${escape(count > 1 ? sourcesWords.numbers(count) : number)}</b>`;
  return `<li><p>${what}${says && ` — ${escape(says)}`}</p>${count > 1 ? line(number) : ''}${line(period)}${line(context)}${quoted ? `<p>${quoted}</p>` : ''}${line(place, read)}${line(note)}</li>`;
};

const entryHTML = ({
  number,
  title,
  url,
  credit,
  issued,
  licence,
  citation,
  statements,
  count,
}: SourceEntry): string => {
  const work = url ? `<a href="${escape(url)}" rel="noopener noreferrer">${escape(title)}</a>` : escape(title);
  const name = `${credit && `${escape(credit)}: `}${work}${issued ? `, ${escape(issued)}` : ''}`;
  const told = sourcesWords.told(count);
  return `<li value="${number}"><p>${name}</p><details><summary>${escape(told)}</summary><ul>${statements.map(statementHTML).join('')}</ul>${line(licence)}${citation && line(`${sourcesWords.cite}: ${citation}`)}</details></li>`;
};

const workingHTML = ({ number, formula, inputs }: Derivation): string =>
  `<li><p><b>${escape(number)}</b> = ${escape(formula)}</p>${line(`${sourcesWords.from} ${inputs.join('; ')}`)}</li>`;

/** A list of sources as plain HTML, whole without JavaScript or styles. */
export const sourcesHTML = ({
  heading,
  takeaway,
  entries,
  derived: computed,
  unsourced,
}: SourceList & { heading: string; takeaway: string }): string =>
  [
    `<p><strong>${escape(heading)}</strong></p><p>${escape(takeaway)}</p>`,
    entries.length > 0 && `<ol lang="${language}">${entries.map(entryHTML).join('')}</ol>`,
    computed.length > 0 && `<p>${escape(sourcesWords.computed)}</p><ul>${computed.map(workingHTML).join('')}</ul>`,
    unsourced.length > 0 && line(`${sourcesWords.unsourced}: ${unsourced.join('; ')}.`),
  ]
    .filter(Boolean)
    .join('');
