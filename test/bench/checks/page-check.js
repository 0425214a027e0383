// As a page uses it: compiled from our schema, with the messages that name each place.
import { checkData } from '../../../dist/src/check-data.js';

export const check = (data) => {
  try {
    checkData(data);
    return 0;
  } catch (error) {
    return error.issues.length;
  }
};
