import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { BANENAFSPRAAK } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class CheckBanenafspraakDto {
  @ApiProperty({
    description: 'Does the person belong to the banenafspraak group?',
    enum: BANENAFSPRAAK,
    example: 'no',
  })
  @IsIn(BANENAFSPRAAK)
  answer!: (typeof BANENAFSPRAAK)[number];

  @ApiProperty({ description: 'The target-group register was consulted (R148).', example: true })
  @IsBoolean({ message: 'Geef aan of het doelgroepregister is geraadpleegd: true of false.' })
  registerConsulted!: boolean;

  @ApiProperty({ description: 'Day of the check.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  checkedOn!: LocalDate;
}
