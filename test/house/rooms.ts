import { type Arrow, arrowsIn, type Files, isPackage } from './arrows.js';

/**
 * The rooms of the house from the ground up. An import leads down, to a floor below: never up, and never to a room
 * beside. A file that stands alone in `src` or `widgets` is a room of its own.
 */
export const floors: readonly (readonly string[])[] = [
  ['src/version.ts', 'src/error'],
  ['src/model'],
  ['src/reference'],
  ['src/format'],
  ['src/messages', 'src/parse', 'src/derive', 'src/history', 'src/user-data'],
  ['src/citation', 'src/schema', 'src/rules', 'src/table'],
  ['src/export', 'src/import'],
  ['src/index.ts'],
  ['datasets'],
  ['widgets/scene', 'widgets/tags.generated.ts'],
  ['widgets/picture'],
  ['widgets/page'],
  ['widgets/data'],
  ['widgets/register.ts'],
  ['widgets/template'],
  ['widgets/base'],
  ['widgets/<form>'],
  ['widgets/static', 'widgets/forms.generated.ts'],
  ['widgets/static.ts', 'widgets/all.ts'],
  ['widgets/drop-in.ts'],
  ['src/cli/output'],
  ['src/cli/input'],
  ['src/cli/usage', 'src/cli/markup'],
  ['src/cli/article-check'],
  ['src/cli/commands'],
  ['src/cli'],
  ['src/build'],
];

/** The room that a file lies in. A folder of `widgets` that is none of the shared ones is a form. */
export const roomOf = (path: string): string => {
  const [top = '', second = '', third = '', ...rest] = path.split('/');
  if (top === 'datasets') return top;
  if (top === 'src' && second === 'cli' && rest.length) return `src/cli/${third}`;
  const room = `${top}/${second}`;
  if (top !== 'widgets' || !third || floors.some((floor) => floor.includes(room))) return room;
  return 'widgets/<form>';
};

/** Imports between rooms. */
const crossings = (files: Files): (Arrow & { room: string; other: string })[] =>
  arrowsIn(files)
    .filter(({ to }) => !isPackage(to))
    .map((arrow) => ({ ...arrow, room: roomOf(arrow.from), other: roomOf(arrow.to) }))
    .filter(({ room, other }) => room !== other);

/** Every import that does not lead down, and every room that stands on no floor. */
export const climbing = (files: Files): string[] => {
  const floorOf = (room: string): number => floors.findIndex((floor) => floor.includes(room));
  const lost = [...new Set(Object.keys(files).map(roomOf))].filter((room) => floorOf(room) < 0);
  const up = crossings(files).filter(({ room, other }) => floorOf(other) >= floorOf(room));
  return [
    ...lost.map((room) => `${room} stands on no floor: give it one in test/house/rooms.ts.`),
    ...up.map(({ from, to, room, other }) => `${from} imports ${to}, but ${other} is not below ${room}.`),
  ];
};

/** For each room the rooms it uses, with the number of imports; `t` where only types come over. */
export const roomTable = (files: Files): string => {
  const table = new Map<string, Map<string, { count: number; types: boolean }>>();
  for (const { room, other, types } of crossings(files)) {
    const row = table.get(room) ?? new Map<string, { count: number; types: boolean }>();
    const cell = row.get(other) ?? { count: 0, types: true };
    table.set(room, row.set(other, { count: cell.count + 1, types: cell.types && types }));
  }
  const cells = (row: Map<string, { count: number; types: boolean }>): string =>
    [...row]
      .sort()
      .map(([other, { count, types }]) => `${other} ${count}${types ? 't' : ''}`)
      .join(', ');
  const rows = floors
    .flat()
    .map(
      (room) =>
        `${room} → ${cells(table.get(room) ?? new Map<string, { count: number; types: boolean }>()) || 'nothing'}`,
    );
  const arrows = [...table.values()].reduce((sum, row) => sum + row.size, 0);
  return `${rows.join('\n')}\n${rows.length} rooms on ${floors.length} floors, ${arrows} arrows between them`;
};
