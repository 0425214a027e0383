import type { CslDate, Licence, Source } from '../../src/model/source.js';

// Read in stored copies. A title that the copy does not show is our own description, and the note of the source says so.

const accessed: CslDate = { 'date-parts': [[2026, 12, 1]] };
const licence: Licence = { name: 'none stated; quoted in short fragments only' };

export const politico: Source = {
  id: 'politico-2024-10-21',
  csl: {
    id: 'politico-2024-10-21',
    type: 'article-newspaper',
    title: 'Report that talk of sending European troops to Ukraine was being revived',
    'container-title': 'Politico',
    issued: { 'date-parts': [[2024, 10, 21]] },
    accessed,
    URL: 'https://www.politico.eu/article/north-korea-troops-ukraine-eu-russia-war-defense-global-affairs/',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'Politico',
};

export const kbsCouncil: Source = {
  id: 'kbs-8088028',
  csl: {
    id: 'kbs-8088028',
    type: 'article-newspaper',
    title: 'Report on the emergency meeting of South Korea’s National Security Council',
    'container-title': 'KBS News',
    issued: { 'date-parts': [[2024, 10, 22]] },
    accessed,
    URL: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8088028',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'KBS News',
};
