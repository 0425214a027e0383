import type { Agent } from '../../model/agent.js';
import type { CslName, Licence, Source } from '../../model/source.js';
import type { ImportFile } from '../workbook/open.js';

/** Whose numbers these are. */
export const kiel: Agent = {
  id: 'kiel',
  name: 'Kiel Institute for the World Economy',
  mention: 'the Kiel Institute for the World Economy',
  short: 'the Kiel Institute',
  area: 'DEU',
  party: 'third-party',
  description: 'German research institute; its Ukraine Support Tracker adds up government aid to Ukraine.',
};

/** Who wrote the working paper that the tracker asks to be cited by. The list has changed from release to release. */
export const trackerAuthors: CslName[] = [
  { family: 'Trebesch', given: 'C.' },
  { family: 'Antezza', given: 'A.' },
  { family: 'Bushnell', given: 'K.' },
  { family: 'Dyussimbinov', given: 'Y.' },
  { family: 'Frank', given: 'A.' },
  { family: 'Frank', given: 'P.' },
  { family: 'Franz', given: 'L.' },
  { family: 'Kharitonov', given: 'I.' },
  { family: 'Kumar', given: 'B.' },
  { family: 'Rebinskaya', given: 'E.' },
  { family: 'Schramm', given: 'S.' },
  { family: 'Schade', given: 'C.' },
  { family: 'Weiser', given: 'L.' },
];

export const trackerLicence: Licence = { name: 'none stated; citation requested' };

/** Id of the source that a release is. */
export const sourceId = (release: string): string => `kiel-r${release}`;

const hashPattern = /SHA-256 ([\da-f]{64})/g;

/** Hashes of the files that a source says its numbers were read in. */
export const hashesOf = ({ csl }: Source): string[] =>
  [...(csl.note ?? '').matchAll(hashPattern)].map(([, hash]) => hash!);

/** Makes the source that a release is: the work, and the very files by their hashes. */
export const sourceOf = (
  release: string,
  throughInWords: string,
  files: readonly ImportFile[],
  accessed: string,
): Source => ({
  id: sourceId(release),
  csl: {
    id: sourceId(release),
    type: 'dataset',
    title: 'The Ukraine Support Tracker',
    author: trackerAuthors,
    publisher: 'Kiel Institute for the World Economy',
    number: 'Kiel Working Paper 2218',
    version: release,
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    URL: 'https://www.kielinstitut.de/publications/ukraine-support-tracker-data-6453/',
    language: 'en',
    note: `Data through ${throughInWords}. Read in ${files
      .map(({ name, sha256 }) => `${name} (SHA-256 ${sha256})`)
      .join(', ')}.`,
  },
  licence: trackerLicence,
  credit: 'Kiel Institute, Ukraine Support Tracker',
});
