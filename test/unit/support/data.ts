import { FigureError } from '../../../src/error/figure-error.js';
import type { Observation } from '../../../src/model/observation.js';
import type { Vintage } from '../../../src/model/vintage.js';

/** A plain number; a test says only what it is about. */
export const observation = (given: Partial<Observation> = {}): Observation => ({
  id: 'x',
  measure: 'artillery-rounds',
  area: 'PRK',
  period: '2024',
  value: 8,
  unit: { code: 'rounds', mult: 6 },
  relation: 'eq',
  basis: 'reported',
  by: 'nis',
  ...given,
});

/** A dataset of its own. */
export const vintage = (given: Partial<Vintage> = {}): Vintage => ({
  dataset: 'shells',
  vintage: '2024-10-22',
  title: 'Shells',
  description: 'Made up for a test.',
  accessed: '2026-11-23',
  measures: [],
  areas: [],
  agents: [],
  sources: [],
  observations: [],
  views: [],
  checks: [],
  ...given,
});

/** The error a call refuses its input with. Fails where it does not refuse. */
export const refusal = (run: () => unknown): FigureError => {
  try {
    run();
  } catch (error) {
    if (error instanceof FigureError) return error;
    throw error;
  }
  throw new Error('Expected a FigureError; nothing was thrown.');
};

/** Spaces of any width as one, without the marks of writing direction: which of them Intl writes changes between versions. */
export const plain = (text: string): string =>
  text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u061c\u200e\u200f]/g, '');
