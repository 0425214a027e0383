import { describe, expect, it } from 'vitest';
import type { Files } from '../../house/arrows.js';
import { readModules } from '../../house/files.js';
import { climbing, floors, roomOf, roomTable } from '../../house/rooms.js';

const files = readModules(['src', 'datasets', 'widgets']);

describe('the rooms of the house', () => {
  it('import downwards only, and each stands on a floor', () => {
    if (process.env['ROOMS']) console.log(roomTable(files));
    expect(climbing(files)).toEqual([]);
  });

  it('are all there, and each stands on one floor only', () => {
    const rooms = new Set(Object.keys(files).map(roomOf));
    expect(floors.flat().filter((room) => !rooms.has(room))).toEqual([]);
    expect(new Set(floors.flat()).size).toBe(floors.flat().length);
  });

  it.each([
    ['up', { 'src/model/area.ts': `import type { Format } from '../format/format.js';`, 'src/format/format.ts': '' }],
    ['beside', { 'src/derive/rank.ts': `import { diff } from '../history/diff.js';`, 'src/history/diff.ts': '' }],
    ['out of the ground', { 'src/error/issue.ts': `import { bar } from '../../widgets/base/bar.js';` }],
    ['by import()', { 'widgets/scene/mark.ts': `const load = () => import('../base/bar.js');` }],
    ['from the commands to what runs them', { 'src/cli/commands/list.ts': `import { run } from '../run.js';` }],
  ] as [string, Files][])('are seen where an arrow leads %s', (_, sample) => {
    const [first = ''] = Object.keys(sample);
    expect(climbing(sample)).toEqual([expect.stringMatching(new RegExp(`^${first} imports .+ is not below `))]);
  });

  it('are seen where one is new', () => {
    expect(climbing({ 'src/cellar/coal.ts': '' })).toEqual([
      'src/cellar stands on no floor: give it one in test/house/rooms.ts.',
    ]);
  });

  it('are counted in the table', () => {
    const table = roomTable({
      'src/model/area.ts': '',
      'src/format/label.ts': `import type { Area } from '../model/area.js'; import type { Unit } from '../model/unit.js';`,
    });
    expect(table).toContain('src/format → src/model 2t\n');
    expect(table).toContain('src/model → nothing\n');
    expect(table).toMatch(/ 1 arrows between them$/);
  });
});
