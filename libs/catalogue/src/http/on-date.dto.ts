import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, registerDecorator } from 'class-validator';
import { parseLocalDate, type LocalDate } from '@meereis/kernel';

const onDate = (target: object, propertyName: string | symbol): void => {
  registerDecorator({
    name: 'isLocalDate',
    target: target.constructor,
    propertyName: String(propertyName),
    options: { message: 'Dit is geen bestaande datum (JJJJ-MM-DD).' },
    validator: { validate: (value: unknown) => typeof value === 'string' && parseLocalDate(value).ok },
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
  @onDate
  on?: LocalDate;
}
