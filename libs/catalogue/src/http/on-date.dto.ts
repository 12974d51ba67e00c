import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, registerDecorator } from 'class-validator';
import { parseLocalDate, parseRegionCode, type LocalDate } from '@meereis/kernel';

/** A real date, as text. */
export const IsLocalDate = (target: object, propertyName: string | symbol): void => {
  registerDecorator({
    name: 'isLocalDate',
    target: target.constructor,
    propertyName: String(propertyName),
    options: { message: 'Dit is geen bestaande datum (JJJJ-MM-DD).' },
    validator: { validate: (value: unknown) => typeof value === 'string' && parseLocalDate(value).ok },
  });
};

/** A code of one of the 35 regions. */
export const IsRegion = (target: object, propertyName: string | symbol): void => {
  registerDecorator({
    name: 'isRegion',
    target: target.constructor,
    propertyName: String(propertyName),
    options: { message: 'Dit is geen code van een van de 35 arbeidsmarktregio’s.' },
    validator: { validate: (value: unknown) => typeof value === 'string' && parseRegionCode(value).ok },
  });
};

export class OnDateDto {
  @ApiPropertyOptional({
    description: 'The date the answer is for; today (of the business clock) when left out.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsOptional()
  @IsLocalDate
  on?: LocalDate;
}
