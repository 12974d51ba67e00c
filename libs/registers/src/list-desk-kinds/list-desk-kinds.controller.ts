import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { DESK_KIND_INFO } from '../domain/desk-kinds';
import { requireMayRead } from '../http/on-register';
import { DeskKindDto } from '../list-desks/desk-page.dto';

@ApiTags('registers')
@Controller('desk-kinds')
export class ListDeskKindsController {
  constructor(@Inject(ACCESS_POLICY) private readonly policy: AccessPolicy) {}

  @Get()
  @ReadRoute({
    summary: 'The kinds of desk a mobility team works with',
    answer: DeskKindDto,
    list: true,
    purpose: 'administration',
  })
  handle(@Read() read: ReadContext): readonly DeskKindDto[] {
    requireMayRead(this.policy, read.principal);
    return DESK_KIND_INFO;
  }
}
