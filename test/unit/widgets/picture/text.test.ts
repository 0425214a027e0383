import { describe, expect, it } from 'vitest';
import { escape } from '../../../../widgets/picture/text.js';

describe('text in markup', () => {
  it.each([
    [
      'what begins and ends markup',
      `<b title="a" id='b'>&</b>`,
      '&lt;b title=&quot;a&quot; id=&#39;b&#39;&gt;&amp;&lt;/b&gt;',
    ],
    ['a section that would end', 'a]]>b', 'a]]&gt;b'],
    ['control characters', 'a\u0000b\u0008c\u007f', 'abc'],
    ['halves of a character', 'a\ud800b\udfffc', 'abc'],
    ['what is no character', 'a\ufffeb\uffffc', 'abc'],
    ['marks that turn what follows', 'a\u202eb\u2066c', 'abc'],
    ['white space', 'a\tb\nc\rd', 'a\tb\nc\rd'],
    ['signs of two halves', '👩‍👧 🇰🇷', '👩‍👧 🇰🇷'],
  ])('holds of %s what XML can hold', (_, text, escaped) => {
    expect(escape(text)).toBe(escaped);
  });
});
