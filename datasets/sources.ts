import type { CslDate, CslName, Licence, Source } from '../src/model/source.js';

// A released vintage holds its sources as they are: a changed line needs a source of its own, or a re-issue.

export const accessed: CslDate = { 'date-parts': [[2026, 11, 23]] };

/** The order on the institute's page of the working paper; the list has changed from release to release. */
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

export const kielR18: Source = {
  id: 'kiel-r18',
  csl: {
    id: 'kiel-r18',
    type: 'dataset',
    title: 'The Ukraine Support Tracker',
    author: trackerAuthors,
    publisher: 'Kiel Institute for the World Economy',
    number: 'Kiel Working Paper 2218',
    version: '18',
    accessed,
    URL: 'https://github.com/javierospital/Projections-of-Aid-to-Ukraine/blob/5f0a4969cc9c59ca3708a0e73554cf91b658c36b/UST_data.xlsx',
    language: 'en',
    note: 'Data through 30 June 2024. Read in the sheet “Bilateral Assistance, MAIN DATA” of a workbook that somebody else saved again.',
  },
  licence: trackerLicence,
  credit: 'Kiel Institute, Ukraine Support Tracker',
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

export const kielR28: Source = {
  id: 'kiel-r28',
  csl: {
    id: 'kiel-r28',
    type: 'dataset',
    title: 'The Ukraine Support Tracker',
    author: trackerAuthors,
    publisher: 'Kiel Institute for the World Economy',
    number: 'Kiel Working Paper 2218',
    version: '28',
    accessed,
    URL: 'https://github.com/marhip97/ukrainastotte/tree/159b45ec8e3ee9cb961b8c53c407cc287a21c53f/data/processed',
    language: 'en',
    note:
      'Data through February 2026, as read by somebody else in the workbook of release 28. ' +
      'The copy stood in a public repository by 22 April 2026.',
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

export const kielPages: Source = {
  id: 'kiel-pages',
  csl: {
    id: 'kiel-pages',
    type: 'webpage',
    title: 'Ukraine Support Tracker – Total Allocations to Ukraine, by Category',
    publisher: 'Kiel Institute for the World Economy',
    accessed,
    URL: 'https://github.com/UkraineSupportTrackerWebsite/ukraine-support-tracker/tree/ddf24c0f8f36dbe0ffb85822d5f45a732440a617/HTML/english',
    language: 'en',
    note: 'The tracker team’s own pages, this one and its neighbours, as they stood on 4 August 2026.',
  },
  licence: { name: 'none stated; quoted in short fragments only' },
  credit: 'Kiel Institute, Ukraine Support Tracker',
};

export const babelWounded: Source = {
  id: 'babel-2024-04-06',
  csl: {
    id: 'babel-2024-04-06',
    type: 'article-newspaper',
    title: 'South Korea’s aid package and money for wounded Ukrainian soldiers',
    'container-title': 'Babel',
    issued: { 'date-parts': [[2024, 4, 6]] },
    accessed,
    URL: 'https://babel.ua/en/news/105747-south-korea-allocates-a-2-3-billion-aid-package-to-ukraine',
    language: 'en',
    note: 'The title is our description; no stored copy shows the headline.',
  },
  licence: { name: 'none stated; quoted in short fragments only' },
  credit: 'Babel',
};

export const interfaxPromise: Source = {
  id: 'interfax-ukraine-2023-03-20',
  csl: {
    id: 'interfax-ukraine-2023-03-20',
    type: 'article-newspaper',
    title: 'Report that EU members agreed to deliver one million rounds to Ukraine',
    'container-title': 'Interfax-Ukraine',
    issued: { 'date-parts': [[2023, 3, 20]] },
    accessed,
    URL: 'https://en.interfax.com.ua/news/general/898754.html',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence: { name: 'none stated; quoted in short fragments only' },
  credit: 'Interfax-Ukraine',
};

export const kbsVoyage: Source = {
  id: 'kbs-188550',
  csl: {
    id: 'kbs-188550',
    type: 'article-newspaper',
    title: 'Report on the ships that took North Korean special forces to Russia',
    'container-title': 'KBS World',
    issued: { 'date-parts': [[2024, 10, 18]] },
    accessed,
    URL: 'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188550',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence: { name: 'none stated; quoted in short fragments only' },
  credit: 'KBS World',
};
