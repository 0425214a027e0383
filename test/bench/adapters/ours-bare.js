// figure-ranking without its frame: the picture alone, as the other libraries draw it.
import { rankings } from './ours.js';

export const draw = (boxes, data) => rankings(boxes, data, true);
