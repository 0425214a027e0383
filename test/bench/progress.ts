/** Says on the terminal what is measured now, in place of what was said before; nothing where nobody looks. */
export const say = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
};
