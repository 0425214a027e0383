import { check } from './check.js';
import { cite } from './cite.js';
import { claims } from './claims.js';
import type { Command } from '../usage/command.js';
import { diff } from './diff.js';
import { exports } from './export.js';
import { history } from './history.js';
import { imports } from './import.js';
import { list } from './list.js';
import { show } from './show.js';
import { validate } from './validate.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  list,
  show,
  claims,
  history,
  diff,
  cite,
  exports,
  validate,
  check,
  imports,
];
