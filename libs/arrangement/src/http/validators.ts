import { registerDecorator, type ValidationOptions } from 'class-validator';
import { parseBsn, parseLocalDate } from '@meereis/kernel';

type Parse = (text: string) => { readonly ok: boolean };

function checkedBy(
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
/** Nine digits that satisfy the 11-proof. The message does not repeat the number. */
export const IsBsn = checkedBy(
  'isBsn',
  parseBsn,
  'Dit is geen geldig BSN: het voldoet niet aan de elfproef.',
);
