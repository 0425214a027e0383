/** Line and column, both counted from one; columns as editors count them, in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** Makes a function from offsets in a text to positions. The lines are found when the first position is asked for. */
export const positionsIn = (text: string): ((offset: number) => Position) => {
  let lineStarts: number[] | undefined;
  return (offset) => {
    lineStarts ??= [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
    let [line, after] = [0, lineStarts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if (lineStarts[middle]! <= offset) line = middle;
      else after = middle;
    }
    // A byte order mark is no character of the first line.
    const byteOrderMark = line === 0 && text.startsWith('\ufeff') && offset > 0 ? 1 : 0;
    return { line: line + 1, column: offset - lineStarts[line]! - byteOrderMark + 1 };
  };
};
