import type { CslDate, Licence, Source } from '../../src/model/source.js';

// Read in stored copies. A title that the copy does not show is our own description, and the note of the source says so.

const accessed: CslDate = { 'date-parts': [[2026, 11, 23]] };
const later: CslDate = { 'date-parts': [[2026, 12, 1]] };
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
    note: 'The stored copy shows no day; other reports date the statement to 26 February 2024.',
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

export const segye: Source = {
  id: 'segye-2024-02-27',
  csl: {
    id: 'segye-2024-02-27',
    type: 'article-newspaper',
    title: '“北, 러에 컨테이너 6700개 규모 포탄 공급”',
    'container-title': 'Segye Ilbo',
    issued: { 'date-parts': [[2024, 2, 27]] },
    accessed: later,
    URL: 'https://segye.com/view/20240227516376',
    language: 'ko',
  },
  licence,
  credit: 'Segye Ilbo',
};

export const pledgeTimes: Source = {
  id: 'pledge-times-2023-12-29',
  csl: {
    id: 'pledge-times-2023-12-29',
    type: 'article-newspaper',
    title: 'Report that North Korea had sent Russia some 5,000 containers, by Seoul’s account',
    'container-title': 'Pledge Times',
    issued: { 'date-parts': [[2023, 12, 29]] },
    accessed: later,
    URL: 'https://pledgetimes.com/north-korea-helped-russia-with-5000-containers-says-seoul/',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'Pledge Times',
};
