import { ROLES, type Role } from '@meereis/access';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';

/** Roles that an account can hold; workers act as `system` without an account. */
export const GRANTABLE_ROLES = ROLES.filter((role) => role !== 'system');

export class GrantRoleRequest {
  @ApiProperty({ description: 'Role to grant.', enum: GRANTABLE_ROLES, example: 'caseworker' })
  @IsIn(GRANTABLE_ROLES, { message: 'Dit is geen rol die toe te kennen is.' })
  role!: Role;

  @ApiProperty({
    description: 'Why, for the auditor. Encrypted under the key of the account.',
    example: 'Nieuwe medewerker per 1 maart.',
    minLength: 3,
    maxLength: 500,
  })
  @IsString({ message: 'De reden is tekst.' })
  @Length(3, 500, { message: 'De reden heeft 3 tot 500 tekens.' })
  reason!: string;
}
