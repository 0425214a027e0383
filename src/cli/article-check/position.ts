/** Line and column, both from one; columns count as editors do, in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** Finds places in a text; its lines are looked for once, when the first is asked for. */
export const placesIn = (text: string): ((offset: number) => Place) => {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (m) => m.index + m[0].length)];
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    // A byte order mark is no character of the first line.
    const mark = line === 0 && text.startsWith('\ufeff') && offset > 0 ? 1 : 0;
    return { line: line + 1, column: offset - starts[line]! - mark + 1 };
  };
};
