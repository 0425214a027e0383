import type { CslDate, CslName, Licence, Source } from '../src/model/source.js';

// A released vintage holds its sources as they are: a changed line needs a source of its own, or a re-issue.

const accessed: CslDate = { 'date-parts': [[2026, 11, 23]] };

/** The order on the institute's page of the working paper; the list has changed from release to release. */
const trackerAuthors: CslName[] = [
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

const trackerLicence: Licence = { name: 'none stated; citation requested' };

export const europeanConservativeArticle: Source = {
  id: 'european-conservative-article',
  csl: {
    id: 'european-conservative-article',
    type: 'article-newspaper',
    title: 'South Korea boosts military aid to Ukraine due to North Korea’s looming involvement',
    'container-title': 'The European Conservative',
    accessed,
    URL: 'https://europeanconservative.com/articles/news/south-korea-boosts-military-aid-to-ukraine-due-to-north-koreas-looming-involvement',
    language: 'en',
    note: 'Author and day of publication are not known to us; written after Tuesday 22 October 2024.',
  },
  licence: { name: 'none stated; quoted in short fragments only' },
  credit: 'The European Conservative',
};

export const kielR19: Source = {
  id: 'kiel-r19',
  csl: {
    id: 'kiel-r19',
    type: 'dataset',
    title: 'The Ukraine Support Tracker',
    author: trackerAuthors,
    publisher: 'Kiel Institute for the World Economy',
    number: 'Kiel Working Paper 2218',
    version: '19',
    accessed,
    URL: 'https://www.kielinstitut.de/publications/ukraine-support-tracker-data-6453/',
    language: 'en',
    note:
      'Data through 31 August 2024. Read in a machine extraction of the sheet “Country Summary (€)” in the public repository ' +
      'PPetermeier/ShinyUkraine, commit d5efafc978ba0f9cd80758526c564403e1213089; the release number follows from the last month covered.',
  },
  licence: trackerLicence,
  credit: 'Kiel Institute, Ukraine Support Tracker',
};

export const kielR29: Source = {
  id: 'kiel-r29',
  csl: {
    id: 'kiel-r29',
    type: 'dataset',
    title: 'The Ukraine Support Tracker',
    author: trackerAuthors,
    publisher: 'Kiel Institute for the World Economy',
    number: 'Kiel Working Paper 2218',
    version: '29',
    issued: { 'date-parts': [[2026, 6, 4]] },
    accessed,
    URL: 'https://github.com/UkraineSupportTrackerWebsite/ukraine-support-tracker/tree/ddf24c0f8f36dbe0ffb85822d5f45a732440a617/data',
    language: 'en',
    note: 'Data through April 2026. Read in the tracker team’s own files as they stood on 4 August 2026.',
  },
  licence: trackerLicence,
  credit: 'Kiel Institute, Ukraine Support Tracker',
};

export const yonhapNonLethal: Source = {
  id: 'yonhap-2022-05-26',
  csl: {
    id: 'yonhap-2022-05-26',
    type: 'article-newspaper',
    title: 'S. Korea to send 3rd batch of non-lethal aid to Ukraine',
    'container-title': 'Yonhap News Agency',
    issued: { 'date-parts': [[2022, 5, 26]] },
    accessed,
    URL: 'https://m-en.yna.co.kr/view/AEN20220526005300325',
    language: 'en',
  },
  licence: { name: 'none stated; quoted in short fragments only' },
  credit: 'Yonhap News Agency',
};
