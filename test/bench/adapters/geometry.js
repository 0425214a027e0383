/** Where the floors put things, in CSS pixels: names at the left, bars from zero, numbers at their ends. */
export const geometry = ({ title, kinds, rows, width, rowHeight }) => {
  const left = width > 400 ? 150 : 115;
  const top = (title ? 22 : 0) + (kinds.length ? 28 : 0);
  const most = Math.max(...rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0))) || 1;
  const scale = (width - left - 125) / most;
  const thickness = Math.round(rowHeight * 0.66);
  return {
    left,
    height: top + rows.length * rowHeight,
    thickness,
    middle: (i) => top + i * rowHeight + rowHeight / 2,
    length: (value) => value * scale,
  };
};

export const colours = ['#12436d', '#e85b16', '#6a6d70'];
export const plain = '#0b5a8f';
