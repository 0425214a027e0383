import { describe, expect, it } from 'vitest';
import { html } from '../../../examples/reference/markup.js';
import { linked, worded } from '../../../examples/reference/prose.js';

const bad = `<img src=x onerror="alert('1')"> & "so"`;
const escaped = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; &quot;so&quot;';

describe('markup of the reference', () => {
  it('takes what is put into it for text', () => {
    expect(html`<p title="${bad}">${bad}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it('keeps what is markup already, also in lists', () => {
    expect(html`<ul>${['<', html`<li>${1}</li>`, [false, undefined, '>']]}</ul>`.text).toBe(
      '<ul>&lt;<li>1</li>&gt;</ul>',
    );
  });

  it('marks code in words and nothing else', () => {
    expect(worded(`of \`<b>\` and <i>, ${bad}`).text).toBe(`of <code>&lt;b&gt;</code> and &lt;i&gt;, ${escaped}`);
  });

  it('leads from a name in code to where it is explained, but not to itself', () => {
    const lead = (name: string): string | undefined => ({ Vintage: 'types.html#Vintage', rank: 'rank.html' })[name];
    expect(linked("rank(v: Vintage<'<a>'>)", lead, 'rank').text).toBe(
      'rank(v: <a href="types.html#Vintage">Vintage</a>&lt;&#39;&lt;a&gt;&#39;&gt;)',
    );
  });
});
