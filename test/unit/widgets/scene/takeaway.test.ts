import { describe, expect, it } from 'vitest';
import type { View } from '../../../../src/model/view.js';
import { drawnBy, sceneOf } from '../../support/scenes.js';

const rows = [
  { id: 'a', value: 30 },
  { id: 'b', value: 10 },
];
const view = { id: 'v', title: 'Two', takeaway: ' \n' } as const;
const blank: View[] = [
  { ...view, form: 'parts', parts: ['a', 'b'] },
  { ...view, form: 'ranking', measure: 'value' },
  { ...view, form: 'target', promised: 'a', delivered: 'b' },
  { ...view, form: 'units', unitSize: 1, groups: [{ observation: 'a' }, { observation: 'b' }] },
];

describe('a takeaway of blanks', () => {
  it.each(blank)('gives way to the sentence that $form makes', (drawn) => {
    expect(sceneOf(drawnBy(drawn, rows)).takeaway).toMatch(/^\S.*30/);
  });
});
