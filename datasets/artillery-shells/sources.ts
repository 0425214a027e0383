import type { CslDate, Licence, Source } from '../../src/model/source.js';

// Read in stored copies. A title that the copy does not show is our own description, and the note of the source says so.

const accessed: CslDate = { 'date-parts': [[2026, 11, 23]] };
const licence: Licence = { name: 'none stated; quoted in short fragments only' };

export const news1: Source = {
  id: 'news1-2023-11-01',
  csl: {
    id: 'news1-2023-11-01',
    type: 'article-newspaper',
    title: '국정원 "북, 러시아에 포탄 100만발 이상 반출…군수공장 풀가동"',
    'container-title': 'News1',
    issued: { 'date-parts': [[2023, 11, 1]] },
    accessed,
    URL: 'https://news1.kr/amp/politics/assembly/5217986',
    language: 'ko',
  },
  licence,
  credit: 'News1',
};

export const rbcUkraine: Source = {
  id: 'rbc-ukraine-2024-02',
  csl: {
    id: 'rbc-ukraine-2024-02',
    type: 'article-newspaper',
    title: 'North Korea sends Russia millions of shells, South Korea says',
    author: [{ family: 'Shekina', given: 'Daria' }],
    'container-title': 'RBC-Ukraine',
    accessed,
    URL: 'https://newsukraine.rbc.ua/news/north-korea-sends-russia-millions-of-shells-1709068934.html',
    language: 'en',
    note: 'The stored copy shows no day; other reports date the statement to the last days of February 2024.',
  },
  licence,
  credit: 'RBC-Ukraine',
};

export const kyivIndependentJune: Source = {
  id: 'kyiv-independent-2024-06-14',
  csl: {
    id: 'kyiv-independent-2024-06-14',
    type: 'article-newspaper',
    title: 'North Korea could have sent up to 5 million artillery shells to Russia, Seoul says',
    'container-title': 'The Kyiv Independent',
    issued: { 'date-parts': [[2024, 6, 14]] },
    accessed,
    URL: 'https://kyivindependent.com/north-korea-could-send-about-5-million-shells-to-russia-seoul-says/',
    language: 'en',
  },
  licence,
  credit: 'The Kyiv Independent',
};

export const koreaHerald: Source = {
  id: 'korea-herald-2024-08-27',
  csl: {
    id: 'korea-herald-2024-08-27',
    type: 'article-newspaper',
    title: 'N. Korea sent over 13,000 containers suspected of carrying arms to Russia: lawmaker',
    'container-title': 'The Korea Herald',
    issued: { 'date-parts': [[2024, 8, 27]] },
    accessed,
    URL: 'https://www.koreaherald.com/view.php?ud=20240827050678',
    language: 'en',
  },
  licence,
  credit: 'The Korea Herald (Yonhap)',
};

export const kukiNews: Source = {
  id: 'kuki-news-2024-10-18',
  csl: {
    id: 'kuki-news-2024-10-18',
    type: 'article-newspaper',
    title: 'Report on the statement of South Korea’s intelligence service of 18 October 2024, in Korean',
    'container-title': 'Kuki News',
    issued: { 'date-parts': [[2024, 10, 18]] },
    accessed,
    URL: 'https://img.kukinews.com/article/view/kuk202410180189',
    language: 'ko',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'Kuki News',
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
  licence,
  credit: 'Interfax-Ukraine',
};

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
    accessed,
    URL: 'https://kyivindependent.com/borrell-eu-has-delivered-500-000-shells-to-ukraine',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us. Of the stored copy only the number and the day of the statement were noted.',
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
