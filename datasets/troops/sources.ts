import type { CslDate, Licence, Source } from '../../src/model/source.js';

// Read in stored copies. A title that the copy does not show is our own description, and the note of the source says so.

const accessed: CslDate = { 'date-parts': [[2026, 11, 23]] };
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

export const dwCasualties: Source = {
  id: 'dw-70620192',
  csl: {
    id: 'dw-70620192',
    type: 'article-newspaper',
    title: 'Live page on the war in Ukraine of 28 October 2024',
    'container-title': 'Deutsche Welle',
    issued: { 'date-parts': [[2024, 10, 28]] },
    accessed,
    URL: 'https://www.dw.com/en/ukraine-updates-nato-chief-says-n-korean-troops-in-russia/live-70620192',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'Deutsche Welle',
};

export const pravdaPutin: Source = {
  id: 'ukrainska-pravda-2024-01-26',
  csl: {
    id: 'ukrainska-pravda-2024-01-26',
    type: 'article-newspaper',
    title: 'Putin says over 600,000 Russian troops are fighting in Ukraine',
    author: [{ family: 'Kizilov', given: 'Yevhen' }],
    'container-title': 'Ukrainska Pravda',
    issued: { 'date-parts': [[2024, 1, 26]] },
    accessed,
    URL: 'https://www.pravda.com.ua/eng/news/2024/01/26/7439048/',
    language: 'en',
    note: 'Quotes what was said on 14 December 2023, at the year’s end broadcast.',
  },
  licence,
  credit: 'Ukrainska Pravda',
};

export const dagens: Source = {
  id: 'dagens-putin-700000',
  csl: {
    id: 'dagens-putin-700000',
    type: 'article-newspaper',
    title: 'Report on Putin’s number of soldiers in the area of operations',
    'container-title': 'Dagens',
    accessed,
    URL: 'https://www.dagens.com/news/putin-claims-nearly-700-000-troops-engaged-in-ukraine-conflict',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us. Of the stored copy only the number and the day of the statement were noted.',
  },
  licence,
  credit: 'Dagens',
};

export const moscowTimes: Source = {
  id: 'moscow-times-2024-06-15',
  csl: {
    id: 'moscow-times-2024-06-15',
    type: 'article-newspaper',
    title: 'Report on Putin’s number of soldiers in the area of operations, 15 June 2024',
    'container-title': 'The Moscow Times',
    issued: { 'date-parts': [[2024, 6, 15]] },
    accessed,
    URL: 'https://www.themoscowtimes.com/2024/06/15/putin-says-almost-700k-russian-troops-fighting-in-ukraine-a85419',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'The Moscow Times',
};

export const interfaxSyrskyi: Source = {
  id: 'interfax-ukraine-1002405',
  csl: {
    id: 'interfax-ukraine-1002405',
    type: 'article-newspaper',
    title: 'Russia plans to increase number of its soldiers in Ukraine to 690,000 by late 2024 – Syrsky',
    'container-title': 'Interfax-Ukraine',
    accessed,
    URL: 'https://en.interfax.com.ua/news/general/1002405-amp.html',
    language: 'en',
    note: 'The stored copy shows no day. It reports an interview with The Guardian.',
  },
  licence,
  credit: 'Interfax-Ukraine',
};

export const pravdaYusov: Source = {
  id: 'ukrainska-pravda-2024-12-28',
  csl: {
    id: 'ukrainska-pravda-2024-12-28',
    type: 'article-newspaper',
    title: 'Report on how many Russian soldiers are in the occupied parts of Ukraine',
    'container-title': 'Ukrainska Pravda',
    issued: { 'date-parts': [[2024, 12, 28]] },
    accessed,
    URL: 'https://www.pravda.com.ua/eng/news/2024/12/28/7491072/',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'Ukrainska Pravda',
};
