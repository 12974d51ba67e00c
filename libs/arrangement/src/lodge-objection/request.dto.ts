import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { LODGED_HOW } from '../domain/intake-codes';
import { IsLocalDate } from '../http/validators';

export class LodgeObjectionDto {
  @ApiProperty({ description: 'How it came in.', enum: LODGED_HOW, example: 'letter' })
  @IsIn(LODGED_HOW)
  how!: (typeof LODGED_HOW)[number];

  @ApiProperty({ description: 'Day it came in.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  lodgedOn!: LocalDate;

  @ApiProperty({ description: 'Why the person objects.', maxLength: 4000 })
  @IsString()
  @Length(1, 4000)
  grounds!: string;
}

export class ObjectionLodgedDto {
  @ApiProperty({ description: 'Id of the objection.', type: String, format: 'uuid' })
  objectionId!: string;
}
