import type { Source } from '../../src/model/source.js';
import { accessed, trackerAuthors, trackerLicence } from '../sources.js';

// Releases of which this dataset has one total only, as others read them: no copy of the workbooks was at hand.

export const kielR16: Source = {
  id: 'kiel-r16',
  csl: {
    id: 'kiel-r16',
    type: 'dataset',
    title: 'The Ukraine Support Tracker',
    author: trackerAuthors,
    publisher: 'Kiel Institute for the World Economy',
    number: 'Kiel Working Paper 2218',
    version: '16',
    accessed,
    URL: 'https://github.com/matteoproietti1/Ukraine_Aid/blob/4348382c92b17acbce1ebcf8422cdd67295fecad/.csv%20files/comprehensive.csv.xlsx',
    language: 'en',
    note:
      'Data through 29 February 2024, as read by somebody else; release number inferred from the last month covered. ' +
      'The copy stood in a public repository by 22 June 2024.',
  },
  licence: trackerLicence,
  credit: 'Kiel Institute, Ukraine Support Tracker',
};

export const kielR25: Source = {
  id: 'kiel-r25',
  csl: {
    id: 'kiel-r25',
    type: 'dataset',
    title: 'The Ukraine Support Tracker',
    author: trackerAuthors,
    publisher: 'Kiel Institute for the World Economy',
    number: 'Kiel Working Paper 2218',
    version: '25',
    accessed,
    URL: 'https://github.com/Bencce4/beyond-borders/blob/64a1a7675fb07c75a8c561d9da6385aa41f67968/data/country_summary_clean.csv',
    language: 'en',
    note:
      'Data through 31 August 2025 by our inference, as read by somebody else; release number from the name of the workbook. ' +
      'The copy stood in a public repository by 20 November 2025.',
  },
  licence: trackerLicence,
  credit: 'Kiel Institute, Ukraine Support Tracker',
};
