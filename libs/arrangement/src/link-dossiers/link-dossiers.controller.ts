import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { answered, UuidPipe, Write, WriteRoute, type WriteContext } from '@meereis/commands';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { DESK, type Desk } from '../desk/desk';
import { ownerOf } from '../desk/draft-owner';
import { PersonCommands } from '../http/person-command';
import { PersonCases } from '../person-cases/person-cases.service';
import { decideLinkDossiers, decideSecondLink } from './decide';
import { DossiersLinkedDto, LinkDossiersDto } from './request.dto';
import { SecondHalf } from './second-half.service';

@ApiTags('persons')
@Controller('persons')
export class LinkDossiersController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(DESK) private readonly desk: Pick<Desk, 'searches'>,
    private readonly cases: PersonCases,
    private readonly commands: PersonCommands,
    private readonly secondHalf: SecondHalf,
  ) {}

  @Post(':personId/links')
  @WriteRoute({
    kind: 'changes',
    summary: 'Decide that two registered persons are one, and link their files (R014)',
    answer: DossiersLinkedDto,
  })
  async handle(
    @Param('personId', UuidPipe) personId: Uuid,
    @Body() body: LinkDossiersDto,
    @Write() write: WriteContext,
  ) {
    const linkId = uuidV5(write.commandId, 'link');
    const knowsOther = await this.knows(body, write);
    const result = await this.commands.run(
      personId,
      write,
      { action: 'person.link', effectiveOn: body.linkedOn },
      (state, { today }) => decideLinkDossiers(state, body, { today, linkId, knowsOther }),
    );
    const { resource } = await this.cases.of(personId);
    const { otherPersonId, reason, linkedOn } = body;
    const position = await this.secondHalf.write(otherPersonId, write, resource, (state) =>
      decideSecondLink(state, { personId, linkId, reason, linkedOn }),
    );
    return answered({ ...result, position: position ?? result.position }, { linkId });
  }

  /** Nobody finds out by trying whether an id is a person's. */
  private async knows({ otherPersonId, searchId }: LinkDossiersDto, { principal }: WriteContext) {
    const { person, resource } = await this.cases.of(otherPersonId);
    if (person === undefined) return false;
    if (this.policy.may(principal, 'person.read', resource).allowed) return true;
    if (searchId === undefined) return false;
    return this.desk.searches.hasFound(ownerOf(principal), searchId, otherPersonId);
  }
}
