import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class MakeTaskDto {
  @ApiProperty({ description: 'What is to be done.', example: 'Cv samen doornemen.', maxLength: 500 })
  @IsString()
  @Length(1, 500, { message: 'Schrijf in 1 tot 500 tekens wat er moet gebeuren.' })
  text!: string;

  @ApiProperty({ description: 'Last day.', type: String, format: 'date', example: '2022-03-10' })
  @IsLocalDate()
  dueOn!: LocalDate;

  @ApiProperty({
    description: 'True: the maker has it; false: anybody of the unit can take it.',
    example: true,
  })
  @IsBoolean()
  forMyself!: boolean;
}

export class TaskMadeDto {
  @ApiProperty({ description: 'The task.', type: String, format: 'uuid' })
  taskId!: string;
}
