import * as fc from 'fast-check';

/** What breaks out of one kind of text or another: markup, XML, CSV, TeX, RIS, templates, code that looks keys up, lines, writing direction. */
export const breakers: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml?>',
  '&amp;',
  '&#0;',
  '&',
  'javascript:alert(1)',
  '`',
  '{}',
  '{0}',
  '{{x}}',
  '${x}',
  '$&',
  "$'",
  '$1',
  '%s',
  '%',
  '\\',
  '\\end{document}',
  '{',
  '}',
  '#',
  '~',
  '^',
  '_',
  '--',
  ',',
  ';',
  '"',
  '""',
  '=1+1',
  '@SUM(1)',
  '+1',
  '-1',
  '＝1',
  '\t',
  '\r',
  '\n',
  '\r\n',
  'ER  - ',
  ' and ',
  '/',
  '@',
  '*',
  ' ÷ ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '\u0000',
  '\u0008',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ufdd0',
  '\ud800',
  '\udfff',
  'e\u0301',
  '\u0301',
  'I\u0307',
  'ﬁ',
  '👩‍👩‍👧‍👦',
  '🇰🇷',
  'מספר',
  'عدد ١٢٣',
  'ตัวเลข',
  '数字，',
  'हिन्दी',
  'Ω'.repeat(40),
  'w'.repeat(600),
];

const plain = fc.constantFrom('Bread', 'Salt', 'South Korea', 'all aid', 'the NIS', 'Kiel Institute', 'Ärmel', '2024');

/** Words as most data have them. */
export const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: plain },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
);

const piece = fc.oneof(
  plain,
  fc.constantFrom(...breakers),
  fc.constantFrom(...breakers),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Any text at all: nothing in it may be taken for more than text. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: words },
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')) },
);

/** Any text as authored data may have it: not empty, no blanks at its ends. */
export const someText: fc.Arbitrary<string> = anyText.map((text) => text.trim()).filter((text) => text !== '');

/** Any text of which something is seen. */
export const seenText: fc.Arbitrary<string> = someText.filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text));

/** What can stand after the slash of a reference. */
export const id: fc.Arbitrary<string> = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,7}$/);
