import type { CslDate, Licence, Source } from '../../src/model/source.js';

// Read in stored copies. A title that the copy does not show is our own description, and the note of the source says so.

const accessed: CslDate = { 'date-parts': [[2026, 11, 23]] };
const later: CslDate = { 'date-parts': [[2026, 12, 1]] };
const licence: Licence = { name: 'none stated; quoted in short fragments only' };

export const kbsDecision: Source = {
  id: 'kbs-188549',
  csl: {
    id: 'kbs-188549',
    type: 'article-newspaper',
    title: 'Report that North Korea had decided to send troops to Russia',
    'container-title': 'KBS World',
    issued: { 'date-parts': [[2024, 10]] },
    accessed,
    URL: 'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188549',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'KBS World',
};

export const espreso: Source = {
  id: 'espreso-isw',
  csl: {
    id: 'espreso-isw',
    type: 'article-newspaper',
    title: 'South Korea may step up support for Ukraine amid North Korean troop deployment to Russia — ISW',
    'container-title': 'Espreso Global',
    accessed,
    URL: 'https://global.espreso.tv/russia-ukraine-war-south-korea-may-step-up-support-for-ukraine-amid-north-korean-troop-deployment-to-russia-isw',
    language: 'en',
    note: 'The day is not known to us; written after 1 November 2024, it looks back at a statement of 17 October.',
  },
  licence,
  credit: 'Espreso Global',
};

export const dwOctober: Source = {
  id: 'dw-70572913',
  csl: {
    id: 'dw-70572913',
    type: 'article-newspaper',
    title: 'Ukraine updates: Seoul says 3,000 N. Korean troops in Russia',
    'container-title': 'Deutsche Welle',
    issued: { 'date-parts': [[2024, 10, 23]] },
    accessed,
    URL: 'https://www.dw.com/en/ukraine-updates-multiple-russian-attacks-across-frontline/live-70572913',
    language: 'en',
    note: 'Title as in a stored copy of the same live page under a later address.',
  },
  licence,
  credit: 'Deutsche Welle',
};

export const ukrinformBudanov: Source = {
  id: 'ukrinform-2024-10-18',
  csl: {
    id: 'ukrinform-2024-10-18',
    type: 'article-newspaper',
    title: 'Budanov: Nearly 11,000 North Korean Troops Will Be Ready To Fight Against Ukraine In Two Weeks',
    'container-title': 'Ukrinform (MENAFN)',
    issued: { 'date-parts': [[2024, 10, 18]] },
    accessed: later,
    URL: 'https://menafn.com/1108793987/Budanov-Nearly-11000-North-Korean-Troops-Will-Be-Ready-To-Fight-Against-Ukraine-In-Two-Weeks',
    language: 'en',
    note: 'Reports an interview with The War Zone.',
  },
  licence,
  credit: 'Ukrinform',
};

export const rbcKirby: Source = {
  id: 'rbc-ukraine-2024-10-23',
  csl: {
    id: 'rbc-ukraine-2024-10-23',
    type: 'article-newspaper',
    title: 'North Korean soldiers in Russia: White House reveals information known to US',
    'container-title': 'RBC-Ukraine',
    accessed: later,
    URL: 'https://newsukraine.rbc.ua/news/north-korean-soldiers-in-russia-white-house-1729715613.html',
    language: 'en',
    note: 'The stored copy shows no day; other reports date the statement to 23 October 2024.',
  },
  licence,
  credit: 'RBC-Ukraine',
};

export const lbcSingh: Source = {
  id: 'lbc-2024-10-28',
  csl: {
    id: 'lbc-2024-10-28',
    type: 'article-newspaper',
    title: 'Report that North Korea had sent 10,000 troops to Russia, by the Pentagon’s account',
    'container-title': 'LBC (AFP)',
    issued: { 'date-parts': [[2024, 10, 28]] },
    accessed: later,
    URL: 'https://www.lbcgroup.tv/news/world-news/810384/north-korea-has-sent-10000-troops-to-train-in-russia-pentagon/en',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'LBC (AFP)',
};
