/** Terms of our compilation: its selection, arrangement and wording. The numbers are under the terms of their sources. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
