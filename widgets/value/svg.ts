import { paragraph, picture, type PictureOptions, stack } from '../frame/svg.js';
import type { ValueScene } from './scene.js';

/** One number as a still picture: large, with its name and who says it. */
export const valueSVG = (scene: ValueScene, options?: PictureOptions): string =>
  picture(
    { ...scene, heading: scene.label, takeaway: [scene.says, scene.period].filter(Boolean).join(', ') },
    (paper) => stack([paragraph(scene.text, paper, { size: 32, bold: true })]),
    options,
  );
