import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { oddNames, oddPaths } from '../../house/element-names.js';
import { readModules } from '../../house/files.js';
import { formsIn } from '../../house/forms.js';

const files = readModules(['widgets']);

describe('the names of an element', () => {
  it('follow from its folder: class, tag, files, scene, picture and styles', () => {
    expect(oddNames(files)).toEqual([]);
  });

  it('are the paths of the package', () => {
    expect(oddPaths(formsIn(files), manifest.exports)).toEqual([]);
  });

  it('are told where they do not follow', () => {
    const sample = {
      'widgets/bar-chart/element.ts':
        '/**\n * @tagname figure-bars\n */\nexport class FigureBars extends FramedElement {',
      'widgets/bar-chart/bar-chart.ts': `define('figure-bar-chart', FigureBarChart); 'figure-bar-chart': FigureBarChart;`,
      'widgets/bar-chart/scene.ts': '',
    };
    expect(oddNames(sample).slice(0, 3)).toEqual([
      'widgets/bar-chart/element.ts: expected “export class FigureBarChart extends”.',
      'widgets/bar-chart/element.ts: expected “* @tagname figure-bar-chart”.',
      'widgets/bar-chart/scene.ts: expected “export const barChartScene =”.',
    ]);
    expect(oddPaths(['parts'], { './widgets/parts': { default: './dist/x.js' }, './elements/bars': {} })).toEqual([
      'package.json: expected the export ./widgets/parts to lead to ./dist/widgets/parts/parts.js.',
      'package.json: expected the export ./elements/parts to lead to ./dist/widgets/parts/element.js.',
      'package.json: expected no export ./elements/bars, since no form has this name.',
    ]);
  });
});
