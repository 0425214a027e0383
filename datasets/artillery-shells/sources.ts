import type { CslDate, Licence, Source } from '../../src/model/source.js';

// Read in stored copies. A title that the copy does not show is our own description, and the note of the source says so.

const accessed: CslDate = { 'date-parts': [[2026, 11, 23]] };
const later: CslDate = { 'date-parts': [[2026, 12, 1]] };
const licence: Licence = { name: 'none stated; quoted in short fragments only' };

export const unn: Source = {
  id: 'unn-2024-01-31',
  csl: {
    id: 'unn-2024-01-31',
    type: 'article-newspaper',
    title: 'Report on what the EU had delivered of its million rounds by the end of January 2024',
    'container-title': 'UNN',
    issued: { 'date-parts': [[2024, 1, 31]] },
    accessed,
    URL: 'https://unn.ua/en/news/eu-will-deliver-only-52percent-of-promised-ammunition-to-ukraine-by-march-borrell',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'UNN',
};

export const kyivIndependentMarch: Source = {
  id: 'kyiv-independent-2024-03',
  csl: {
    id: 'kyiv-independent-2024-03',
    type: 'article-newspaper',
    title: 'Report on what the EU had delivered of its million rounds by 25 March 2024',
    'container-title': 'The Kyiv Independent',
    accessed: later,
    URL: 'https://kyivindependent.com/borrell-eu-has-delivered-500-000-shells-to-ukraine',
    language: 'en',
    note: 'The title is our own description, and the day of the page is not known to us. It reports a post of 25 March 2024 on Josep Borrell’s blog.',
  },
  licence,
  credit: 'The Kyiv Independent',
};

export const censorNet: Source = {
  id: 'censor-net-2024-08-30',
  csl: {
    id: 'censor-net-2024-08-30',
    type: 'article-newspaper',
    title:
      'EU has prepared about 700,000 shells for Ukraine, goal of 1 million has not been reached, production continues - Borrell',
    'container-title': 'Censor.NET',
    issued: { 'date-parts': [[2024, 8, 30]] },
    accessed,
    URL: 'https://censor.net/en/news/3507467/shells_for_ukraine_the_eu_supplied_700000',
    language: 'en',
  },
  licence,
  credit: 'Censor.NET',
};

export const swissinfo: Source = {
  id: 'swissinfo-2024-11-11',
  csl: {
    id: 'swissinfo-2024-11-11',
    type: 'article-newspaper',
    title: 'EU has supplied Ukraine with over 980,000 shells, Borrell says',
    'container-title': 'SWI swissinfo.ch',
    issued: { 'date-parts': [[2024, 11, 11]] },
    accessed,
    URL: 'https://www.swissinfo.ch/eng/eu-has-supplied-ukraine-with-over-980%2C000-shells%2C-borrell-says/88092632',
    language: 'en',
  },
  licence,
  credit: 'SWI swissinfo.ch (Reuters)',
};

export const pravdaMillion: Source = {
  id: 'ukrainska-pravda-2024-11-18',
  csl: {
    id: 'ukrainska-pravda-2024-11-18',
    type: 'article-newspaper',
    title: 'Report that the EU had handed over the million rounds it promised',
    'container-title': 'Ukrainska Pravda',
    issued: { 'date-parts': [[2024, 11, 18]] },
    accessed,
    URL: 'https://www.pravda.com.ua/eng/news/2024/11/18/7485163/',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'Ukrainska Pravda',
};

export const straitsTimes: Source = {
  id: 'straits-times-2023-08-12',
  csl: {
    id: 'straits-times-2023-08-12',
    type: 'article-newspaper',
    title: 'Report that the EU had delivered 223,800 shells to Ukraine',
    'container-title': 'The Straits Times',
    issued: { 'date-parts': [[2023, 8, 12]] },
    accessed: later,
    URL: 'https://www.straitstimes.com/world/europe/eu-delivers-ukraine-224000-shells-under-ammo-plan',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'The Straits Times (AFP)',
};

export const einPresswire: Source = {
  id: 'ein-presswire-2023-11-15',
  csl: {
    id: 'ein-presswire-2023-11-15',
    type: 'article-newspaper',
    title: 'Report on what Josep Borrell said after the EU’s defence ministers met on 14 November 2023',
    'container-title': 'EIN Presswire',
    issued: { 'date-parts': [[2023, 11, 15]] },
    accessed: later,
    URL: 'https://www.einpresswire.com/article/668642853/eu-defence-council-more-than-300-000-shells-delivered-to-ukraine',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'EIN Presswire',
};

export const pravdaForecast: Source = {
  id: 'ukrainska-pravda-2024-01-31',
  csl: {
    id: 'ukrainska-pravda-2024-01-31',
    type: 'article-newspaper',
    title: 'Report that the EU would deliver half of its million rounds by March 2024',
    'container-title': 'Ukrainska Pravda (Yahoo News)',
    issued: { 'date-parts': [[2024, 1, 31]] },
    accessed: later,
    URL: 'https://news.yahoo.com/eu-chief-diplomat-admits-union-170139223.html',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'Ukrainska Pravda',
};

export const pravdaYearEnd: Source = {
  id: 'ukrainska-pravda-2024-02-07',
  csl: {
    id: 'ukrainska-pravda-2024-02-07',
    type: 'article-newspaper',
    title: 'Report on how many rounds the EU expected to deliver by the end of 2024',
    'container-title': 'Ukrainska Pravda (Yahoo News)',
    issued: { 'date-parts': [[2024, 2, 7]] },
    accessed: later,
    URL: 'https://news.yahoo.com/eu-ukraine-1-155-million-133434752.html',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'Ukrainska Pravda',
};

export const unnYearEnd: Source = {
  id: 'unn-2024-02-07',
  csl: {
    id: 'unn-2024-02-07',
    type: 'article-newspaper',
    title: 'Report on how many rounds the EU would hand over by the end of 2024',
    'container-title': 'UNN',
    issued: { 'date-parts': [[2024, 2, 7]] },
    accessed: later,
    URL: 'https://unn.ua/en/news/borrell-eu-to-hand-over-more-than-1-million-shells-to-ukrainian-troops-by-the-end-of-the-year',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'UNN',
};

export const liga: Source = {
  id: 'liga-2024-11-11',
  csl: {
    id: 'liga-2024-11-11',
    type: 'article-newspaper',
    title: 'Report that the EU had delivered over 980,000 shells to Ukraine, by Josep Borrell’s account',
    'container-title': 'LIGA.net',
    issued: { 'date-parts': [[2024, 11, 11]] },
    accessed: later,
    URL: 'https://news.liga.net/en/politics/news/eu-delivered-over-980-000-shells-to-ukraine-borrell-says',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'LIGA.net',
};
