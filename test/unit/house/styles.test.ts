import { describe, expect, it } from 'vitest';
import { readFiles } from '../../house/files.js';
import { escaping, unreadable } from '../../house/styles.js';

describe('a style', () => {
  it('holds no declaration that an engine drops', () => {
    const files = readFiles(['widgets', 'examples'], /\.(ts|css|html)$/);
    expect(Object.keys(files)).toContain('widgets/value/styles.ts');
    expect(unreadable(files)).toEqual([]);
  });

  it('holds no escape, for which JavaScript would drop all of it', () => {
    expect(escaping(readFiles(['widgets'], /\.ts$/))).toEqual([]);
    expect(escaping({ 'a.ts': "css`a { content: '\\2212' }`" })).toEqual([
      "a.ts: “a { content: '\\2212' }”: write the character itself, and no escape.",
    ]);
  });

  it('is seen to underline in a way that Safari drops', () => {
    const dropped = [
      'underline 2px red',
      'underline dotted',
      'underline 1px',
      'underline var(--line)',
      'red underline',
      'var(--line)',
      'line-through 2px',
      'none 2px',
    ];
    for (const value of dropped) {
      const style = `a { text-decoration: ${value}; color: red }`;
      expect(unreadable({ 'a.css': style })).toEqual([
        `a.css: “text-decoration: ${value}”: write text-decoration-line, -style, -thickness and -color each by itself.`,
      ]);
    }
    for (const value of ['underline', 'none', 'none !important']) {
      expect(unreadable({ 'a.css': `a { text-decoration: ${value} }\nb { text-decoration:${value}; }` })).toEqual([]);
    }
    expect(unreadable({ 'a.css': 'a { text-decoration-line: underline; text-decoration-thickness: 2px }' })).toEqual(
      [],
    );
  });
});
