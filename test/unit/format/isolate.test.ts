import { describe, expect, it } from 'vitest';
import { isolate, isolateNames, withoutControls } from '../../../src/format/isolate.js';
import { noBreak } from '../../../src/format/no-break.js';
import { renderToHTML, renderToSVG } from '../../../widgets/static.js';
import type { StaticForm } from '../../../widgets/static/options.js';

const names = [
  ['שכר דירה', 'מזון', 'בית־ספר'],
  ['الإيجار', 'الطعام والشراب', 'المدرسة'],
] as const;

/** Letters from right to left in the sentences of a figure that no pair of controls sets apart. */
const loose = (text: string): string[] =>
  text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '').match(/[\u0590-\u08ff]+/g) ?? [];

describe('names from right to left', () => {
  it('are set apart in a sentence, each by itself, and only once', () => {
    const sentence = 'The largest part is שכר דירה: 70, 70% of 100; then מזון 20 (20%) and الطعام 10.';
    const apart = isolateNames(sentence);
    expect(apart).toBe(
      'The largest part is \u2068שכר דירה\u2069: 70, 70% of 100; then \u2068מזון\u2069 20 (20%) and \u2068الطعام\u2069 10.',
    );
    expect(isolateNames(apart)).toBe(apart);
    expect(noBreak(apart)).toContain('\u2068מזון\u2069');
    expect(isolateNames('Bread: 70.')).toBe('Bread: 70.');
  });

  it('keep no control of their own, and no pair that is not whole', () => {
    expect(isolate('ש\u202eכר\u2069')).toBe('\u2068שכר\u2069');
    expect(withoutControls('a\u2068b\u2069c\u2068d\u202ee\u2069f\u2069')).toBe('a\u2068b\u2069cdef');
  });

  const forms: StaticForm[] = ['parts', 'ranking', 'target', 'units', 'series', 'claim', 'value'];
  it.each(forms.flatMap((form) => names.map((three) => [form, three] as const)))(
    'stand apart in what figure-%s says: %j',
    (form, three) => {
      const count = form === 'target' ? 2 : form === 'value' ? 1 : 3;
      const data = three.slice(0, count).map((label, i) => ({
        label,
        value: 70 - 20 * i,
        ...((form === 'series' || form === 'claim') && { by: label }),
        basis: 'claimed' as const,
        note: `${label}.`,
        ...(form === 'series' && { stated: `2024-0${i + 1}` }),
      }));
      const html = renderToHTML(form, { data });
      const said = [...html.matchAll(/<(?:p|li)>([^<]*)/g)].map(([, text]) => text!);
      expect(said.filter((text) => /[A-Za-z]/.test(text)).flatMap(loose)).toEqual([]);
      const svg = renderToSVG(form, { data, width: 260 });
      const lines = [...svg.matchAll(/<(?:text|desc)[^>]*>([^<]*)/g)].map(([, text]) => text!);
      for (const line of lines) expect(line.split('\u2068').length, line).toBe(line.split('\u2069').length);
      const mixed = lines.filter((line) => /[A-Za-z]/.test(line));
      expect(mixed.flatMap(loose)).toEqual([]);
    },
  );
});
