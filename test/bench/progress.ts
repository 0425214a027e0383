let said = '';

/** Says on the terminal what is measured now, in place of what was said before; elsewhere only what is begun, a line each. */
export const say = (text: string): void => {
  const [what = ''] = text.split(', round');
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  else if (what && what !== said) process.stderr.write(`${what}\n`);
  said = what;
};
