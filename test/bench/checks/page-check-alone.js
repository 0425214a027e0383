// The compiled check without the code that words its messages.
import { pageCheck } from '../../../dist/src/page-check.generated.js';

export const check = (data) => {
  let faults = 0;
  pageCheck(data, () => faults++);
  return faults;
};
