import { ROLES, type Role } from '@meereis/access';
import { ApiProperty } from '@nestjs/swagger';

/** Ids and codes only: the answer of a write is kept to answer a repeat. */
export class AccountRolesDto {
  @ApiProperty({
    description: 'The account.',
    type: String,
    format: 'uuid',
    example: '0b8f6a3e-6d0e-5b1c-9f57-3b1f4e0a1c2d',
  })
  accountId!: string;

  @ApiProperty({ description: 'Unit the account works at.', example: 'gemeente-am13', maxLength: 60 })
  unit!: string;

  @ApiProperty({ description: 'Roles in force.', enum: ROLES, isArray: true, example: ['caseworker'] })
  roles!: Role[];
}

export class AccountDto extends AccountRolesDto {
  @ApiProperty({ description: 'Name on screens.', example: 'Medewerker Gemeente Utrecht 1', maxLength: 100 })
  displayName!: string;
}

export class OwnAccountDto extends AccountDto {
  @ApiProperty({
    description: 'What day it is for the system: in a trial not the day on the calendar.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  today!: string;
}

export class ListedAccountDto extends AccountDto {
  @ApiProperty({ description: 'Revision of the account, for If-Match.', example: 1, minimum: 0 })
  revision!: number;
}
