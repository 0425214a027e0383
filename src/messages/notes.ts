/** Words of the notes under a picture, whatever they say. */
export const noteWords = {
  /** How many a reader can ask for; so few that they need no comma. */
  folded: (count: number, shown: number): string => `${count} ${shown ? 'more ' : ''}${count === 1 ? 'note' : 'notes'}`,
  /** The same where nothing can be opened, with the reference of what has them. */
  elsewhere: (folded: string, reference: string): string =>
    `${folded}, with ${reference ? `the figure ${reference}` : 'the data'}.`,
} as const;
