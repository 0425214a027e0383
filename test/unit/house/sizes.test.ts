import { describe, expect, it } from 'vitest';
import { readFiles } from '../../house/files.js';
import { crowded, long } from '../../house/sizes.js';

const code = /\.([cm]?[jt]s)$/;
const lines = (count: number): string => 'a;\n'.repeat(count);

describe('a folder of src, widgets or datasets', () => {
  it('has 15 files at most', () => {
    expect(crowded(Object.keys(readFiles(['src', 'widgets', 'datasets'], /./)))).toEqual([]);
  });

  it('is seen to have more, but where it holds one thing of a kind a file', () => {
    const sixteen = (folder: string): string[] => Array.from({ length: 16 }, (_, i) => `${folder}/${i}.ts`);
    expect(crowded(sixteen('widgets/base'))).toEqual(['widgets/base has 16 files, 15 at most: part it into rooms.']);
    expect(crowded(sixteen('widgets/base').slice(1))).toEqual([]);
    expect(
      crowded([...sixteen('src/messages'), ...sixteen('src/cli/commands'), ...sixteen('datasets/troops')]),
    ).toEqual([]);
  });
});

describe('a file', () => {
  it('has 220 lines at most, of tests 300', () => {
    expect(long(readFiles(['src', 'widgets', 'datasets', 'examples', 'test'], code))).toEqual([]);
  });

  it('is seen to have more, data and what a command writes aside', () => {
    expect(long({ 'src/format/number.ts': lines(221), 'test/unit/a.test.ts': lines(301) })).toEqual([
      'src/format/number.ts has 221 lines, 220 at most: part it by what it is about.',
      'test/unit/a.test.ts has 301 lines, 300 at most: part it by what it is about.',
    ]);
    expect(
      long({
        'src/format/number.ts': lines(220),
        'test/unit/a.test.ts': lines(300),
        'datasets/troops/2024-10-22.ts': lines(500),
        'src/user-data/schema.generated.ts': lines(500),
        'datasets/catalogue.ts': `// Written by a command.\n${lines(500)}`,
      }),
    ).toEqual([]);
  });
});
