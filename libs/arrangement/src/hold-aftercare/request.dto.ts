import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsString, Length } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { AFTERCARE_MOMENTS } from '../domain/end-codes';
import { IsLocalDate } from '../http/validators';
import type { HoldAftercare } from './decide';

export class HoldAftercareDto {
  @ApiProperty({ description: 'Which contact (R026).', enum: AFTERCARE_MOMENTS, example: 'week' })
  @IsIn(AFTERCARE_MOMENTS)
  moment!: (typeof AFTERCARE_MOMENTS)[number];

  @ApiProperty({ description: 'The employer was spoken to as well.', example: true })
  @IsBoolean()
  withEmployer!: boolean;

  @ApiProperty({ description: 'The person still works there.', example: true })
  @IsBoolean()
  stillAtWork!: boolean;

  @ApiProperty({
    description: 'How it goes.',
    minLength: 1,
    maxLength: 2000,
    example: 'Het gaat goed; de reistijd valt mee.',
  })
  @IsString()
  @Length(1, 2000)
  result!: string;

  @ApiProperty({ description: 'Day of the contact.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  heldOn!: LocalDate;
}

export function aftercareOf(placementId: Uuid, body: HoldAftercareDto): HoldAftercare {
  const { moment, withEmployer, stillAtWork, result, heldOn } = body;
  return { placementId, moment, withEmployer, stillAtWork, result, heldOn };
}
