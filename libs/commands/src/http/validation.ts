import { ValidationPipe, type ValidationPipeOptions } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { fieldErrors } from './dutch-messages';
import { ProblemError } from './problem';

/** A form takes exactly the fields it declares; anything else is refused by name, in Dutch. */
export const VALIDATION: ValidationPipeOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  validationError: { target: false, value: false },
  exceptionFactory: (errors: ValidationError[]) =>
    new ProblemError(
      400,
      'input-invalid',
      'De invoer klopt niet. Bij elk veld staat wat er mis is.',
      fieldErrors(errors),
    ),
};

export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe(VALIDATION);
}
