// Our own zod schema, as figures-of-record/schema publishes it.
import { figureDataSchema } from 'figures-of-record/schema';

export const check = (data) => figureDataSchema['~standard'].validate(data).issues?.length ?? 0;
