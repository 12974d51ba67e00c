import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { ExactPersonDto } from '../http/exact-person.dto';

export class RequestHandoverDto extends ExactPersonDto {
  @ApiProperty({
    description: 'Why your organisation should go on with the person.',
    maxLength: 2000,
    example: 'De persoon krijgt sinds kort bijstand van onze gemeente.',
  })
  @IsString()
  @Length(1, 2000)
  reason!: string;
}

export class HandoverRequestedDto {
  @ApiProperty({
    description: 'Id of the request; nothing else about person or case.',
    type: String,
    format: 'uuid',
  })
  requestId!: string;

  @ApiProperty({ description: 'Last day of the owner to answer.', type: String, format: 'date' })
  answerBy!: string;
}
