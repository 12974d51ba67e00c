import type { Role } from '@meereis/access';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { GRANTABLE_ROLES } from '../grant-role/request.dto';

export class EndRoleRequest {
  @ApiProperty({ description: 'Role to end.', enum: GRANTABLE_ROLES, example: 'caseworker' })
  @IsIn(GRANTABLE_ROLES, { message: 'Dit is geen rol die te beëindigen is.' })
  role!: Role;

  @ApiProperty({
    description: 'Why, for the auditor. Encrypted under the key of the account.',
    example: 'Uit dienst per 1 mei.',
    minLength: 3,
    maxLength: 500,
  })
  @IsString({ message: 'De reden is tekst.' })
  @Length(3, 500, { message: 'De reden heeft 3 tot 500 tekens.' })
  reason!: string;
}
