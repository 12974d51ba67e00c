import { registerDecorator, type ValidationOptions } from 'class-validator';
import { parseLocalDate, parseRegionCode } from '@meereis/kernel';

type Parse = (text: string) => { readonly ok: boolean };

/** A decorator for a text that the kernel can read. The message never repeats the text. */
export function checkedBy(
  name: string,
  parse: Parse,
  message: string,
): (options?: ValidationOptions) => PropertyDecorator {
  return (options) => (target, propertyName) => {
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(propertyName),
      options: { message, ...options },
      validator: { validate: (value: unknown) => typeof value === 'string' && parse(value).ok },
    });
  };
}

/** A calendar date that exists, `YYYY-MM-DD`. */
export const IsLocalDate = checkedBy(
  'isLocalDate',
  parseLocalDate,
  'Dit is geen bestaande datum (JJJJ-MM-DD).',
);

export const IsRegion = checkedBy(
  'isRegion',
  parseRegionCode,
  'Dit is geen code van een van de 35 arbeidsmarktregio’s.',
);
