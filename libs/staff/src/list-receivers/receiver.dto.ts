import { ApiProperty } from '@nestjs/swagger';

export class ReceiverDto {
  @ApiProperty({
    description: 'Account to name in an offer.',
    type: String,
    format: 'uuid',
    example: '0b8f6a3e-6d0e-5b1c-9f57-3b1f4e0a1c2d',
  })
  accountId!: string;

  @ApiProperty({ description: 'Name on screens.', example: 'Medewerker Gemeente Utrecht 1', maxLength: 100 })
  displayName!: string;
}
