// The words that data may use, once for all checkers that are written here.
export const relations = ['eq', 'approx', 'gt', 'ge', 'lt', 'le', 'between'];
export const bases = ['recorded', 'reported', 'estimated', 'claimed', 'promised', 'expected', 'derived'];
export const mults = [0, 3, 6, 9];
export const derivations = ['share', 'ratio', 'rate', 'sum', 'difference'];
