import type { CslDate, Licence, Source } from '../../src/model/source.js';

// Read in stored copies. A title that the copy does not show is our own description, and the note of the source says so.

const accessed: CslDate = { 'date-parts': [[2026, 11, 23]] };
const later: CslDate = { 'date-parts': [[2026, 12, 1]] };
const licence: Licence = { name: 'none stated; quoted in short fragments only' };

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

export const kyivIndependentPutin: Source = {
  id: 'kyiv-independent-2024-06-14-putin',
  csl: {
    id: 'kyiv-independent-2024-06-14-putin',
    type: 'article-newspaper',
    title: 'Report on Putin’s number of soldiers in Ukraine, 14 June 2024',
    'container-title': 'The Kyiv Independent',
    issued: { 'date-parts': [[2024, 6, 14]] },
    accessed: later,
    URL: 'https://kyivindependent.com/putin-claims-russia-700-000-soldiers-in-ukraine/',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'The Kyiv Independent',
};

export const pravdaSkibitskyi: Source = {
  id: 'ukrainska-pravda-2023-09-09',
  csl: {
    id: 'ukrainska-pravda-2023-09-09',
    type: 'article-newspaper',
    title: 'Report on how many Russian soldiers were in the occupied parts of Ukraine in September 2023',
    'container-title': 'Ukrainska Pravda',
    issued: { 'date-parts': [[2023, 9, 9]] },
    accessed: later,
    URL: 'https://www.pravda.com.ua/eng/news/2023/09/9/7419150/',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'Ukrainska Pravda',
};

export const pravdaCorrection: Source = {
  id: 'ukrainska-pravda-2023-12-15',
  csl: {
    id: 'ukrainska-pravda-2023-12-15',
    type: 'article-newspaper',
    title: 'Ukraine’s Defence Intelligence corrects Putin on number of Russian troops in Ukraine',
    'container-title': 'Ukrainska Pravda',
    issued: { 'date-parts': [[2023, 12, 15]] },
    accessed: later,
    URL: 'https://www.pravda.com.ua/eng/news/2023/12/15/7433242/',
    language: 'en',
  },
  licence,
  credit: 'Ukrainska Pravda',
};

export const ukrainianNewsJune: Source = {
  id: 'ukranews-2024-06',
  csl: {
    id: 'ukranews-2024-06',
    type: 'article-newspaper',
    title: 'Report on the Russian forces in the occupied parts of Ukraine and on the border, June 2024',
    'container-title': 'Ukrainian News Agency',
    issued: { 'date-parts': [[2024, 6]] },
    accessed: later,
    URL: 'https://ukranews.com/en/news/1011550-defense-intelligence-explains-what-troops-russia-concentrated-in-ukraine-and-on-border',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'Ukrainian News Agency',
};

export const pravdaSyrskyi: Source = {
  id: 'ukrainska-pravda-2024-07-24',
  csl: {
    id: 'ukrainska-pravda-2024-07-24',
    type: 'article-newspaper',
    title: 'Report on an interview with Oleksandr Syrskyi in The Guardian',
    'container-title': 'Ukrainska Pravda',
    issued: { 'date-parts': [[2024, 7, 24]] },
    accessed: later,
    URL: 'https://www.pravda.com.ua/eng/news/2024/07/24/7467177/',
    language: 'en',
    note: 'The title is our own description: the page’s is not known to us.',
  },
  licence,
  credit: 'Ukrainska Pravda',
};
