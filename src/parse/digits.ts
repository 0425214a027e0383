const decimalDigit = /\p{Nd}/u;

/** Digits of any script as those of ASCII: "٧٨٩" as "789". Unicode lists the ten of a script in order, some scripts end to end. */
export const asciiDigits = (text: string): string =>
  text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let first = code;
    while (decimalDigit.test(String.fromCodePoint(first - 1))) first--;
    return String((code - first) % 10);
  });
